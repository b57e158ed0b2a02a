import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fontFile } from '../../../scripts/render/fonts/font-files.ts';
import { TEXT_STYLES } from '../../../scripts/render/fonts/text-styles.ts';

type Compiled = { result: unknown; hasError: () => boolean; printDiagnostics: () => void };
type Compiler = {
  compile: (options: { mainFileContent: string }) => Compiled;
  pdf: (document: unknown, options: { pdfStandard: string }) => Uint8Array;
};

const PEERS = fileURLToPath(new URL('../peers/', import.meta.url));
const FILE_PROGRAM = fileURLToPath(new URL('typst-file.mjs', import.meta.url));
const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';

/** Installs the peers' packages if missing. Throws when npm fails. */
export const installPeers = (): void => {
  const require = createRequire(path.join(PEERS, 'package.json'));
  try {
    require.resolve(PACKAGE);
  } catch {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: PEERS,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`npm ci failed in ${PEERS}.`);
  }
};

const fontFolders = (): string[] => TEXT_STYLES.map((textStyle) => path.dirname(fontFile(textStyle)));

/** Arguments for Node to make the n-th sheet of a folder in a separate process. */
export const typstFileArguments = (folder: string, index: number): string[] => [
  FILE_PROGRAM,
  path.join(PEERS, 'package.json'),
  path.join(folder, `${index}.typ`),
  ...fontFolders(),
];

/** A Typst compiler with the typeface of the sheets, that makes PDF/UA-1 of source. */
export const openTypst = (): ((source: string) => Uint8Array) => {
  const { NodeCompiler } = createRequire(path.join(PEERS, 'package.json'))(PACKAGE) as {
    NodeCompiler: { create: (options: object) => Compiler };
  };
  const fontPaths = fontFolders();
  const compiler = NodeCompiler.create({ workspace: PEERS, fontArgs: [{ fontPaths }] });
  return (source) => {
    const compiled = compiler.compile({ mainFileContent: source });
    if (compiled.hasError()) {
      compiled.printDiagnostics();
      throw new Error('Typst refused a sheet.');
    }
    return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
  };
};

/** Source of the n-th sheet. */
export const typstSource = (folder: string, index: number): string =>
  readFileSync(path.join(folder, `${index}.typ`), 'utf8');
