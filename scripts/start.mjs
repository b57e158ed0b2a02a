#!/usr/bin/env node
// Starts the command `handouts`: npx handouts --help
//
// Its TypeScript is compiled to JavaScript once, in a quarter of a second, and run from there until it
// changes. tsx loads each of some 400 modules through another thread, in the command and again in every
// worker: a worker took 1.0 s to start and 1.5 s of processor time; it now takes 0.35 and 0.5 s (2026-11-27,
// Node 20.20.2, AMD EPYC).
import { fileURLToPath, pathToFileURL } from 'node:url';
import './start/check-packages.mjs';
import { compiledProgram } from './start/compiled-program.mjs';

const source = new URL('cli/handouts.ts', import.meta.url);

const folder = await compiledProgram(fileURLToPath(new URL('..', import.meta.url)));
if (folder === null) {
  // An error in the source, or a folder that cannot be written: tsx reports the first and needs no folder.
  const { register } = await import('tsx/esm/api');
  register();
  await import(source.href);
} else {
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(`${folder}/cli/handouts.mjs`).href);
}
