import { writeFile } from 'node:fs/promises';
import { compile, EDITIONS, LOCALES, render } from '../../scripts/core/index.ts';

const [folder = 'content', id = 'denosumab', file = `${id}.pdf`] = process.argv.slice(2);
const { handouts, clinic, diagnostics } = await compile(folder, [...LOCALES.values()]);
for (const { file: path, line, found, fix } of diagnostics) console.error(`${path}:${line} ${found}. ${fix}`);
const handout = handouts.find((one) => one.id === id);
const [edition] = EDITIONS;
if (handout) await writeFile(file, (await render(handout, edition, clinic)).bytes);
else console.error(`There is no handout ${id} in ${folder}.`);
