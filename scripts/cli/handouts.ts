import '../build/program/production.ts';
import { processIo } from '../build/program/process-io.ts';
import { runHandouts } from './run-handouts.ts';

process.exitCode = await runHandouts(
  process.argv.slice(2),
  processIo(process),
  new URL('../../', import.meta.url),
);
