// Starts a program of this project: node scripts/start.mjs build-pdfs --help
//
// Its TypeScript is made into plain JavaScript once, in a fourth of a second, and run from there until it changes. Through tsx each of
// some 400 modules is asked for from another thread, in the program and again in every worker: a worker took 1.0 s to start
// and 1.5 s of a processor, and takes 0.35 and 0.5 (2026-11-27, Node 20.20.2, AMD EPYC).
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PROGRAMS } from './start/compile-program.mjs';
import { compiledProgram } from './start/compiled-program.mjs';

const [node = '', , name = '', ...args] = process.argv;
if (!PROGRAMS.includes(name)) {
  process.stderr.write(`error: There is no program “${name}” to start. Known: ${PROGRAMS.join(', ')}.\n`);
  process.exit(2);
}
const source = new URL(`${name}.ts`, import.meta.url);
process.argv = [node, fileURLToPath(source), ...args];

const folder = await compiledProgram(fileURLToPath(new URL('..', import.meta.url)));
if (folder === null) {
  // An error in the source, or a folder that cannot be written: tsx tells the one and does without the other.
  const { register } = await import('tsx/esm/api');
  register();
  await import(source.href);
} else {
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(`${folder}/${name}.mjs`).href);
}
