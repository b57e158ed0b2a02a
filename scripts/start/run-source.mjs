// Runs a TypeScript file of the project through tsx: node scripts/start/run-source.mjs test/bench/bench.ts --help
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import './check-packages.mjs';

const [node = '', , file = '', ...args] = process.argv;
process.argv = [node, resolve(file), ...args];
const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(resolve(file)).href);
