// One sheet in one process, in plain JavaScript: starts only Node and Typst. Arguments: package.json of the
// peers, source, folders of the typeface.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [manifest, file, ...fontPaths] = process.argv.slice(2);
const { NodeCompiler } = createRequire(manifest)('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }] });
const { result } = compiler.compile({ mainFileContent: readFileSync(file, 'utf8') });
console.log(compiler.pdf(result, { pdfStandard: 'ua-1' }).length);
