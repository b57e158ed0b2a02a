import { setFlagsFromString } from 'node:v8';

/**
 * V8's optimising compiler, told to inline less (its own bound is 920 bytes of bytecode) and to begin later. A process of ours
 * lives some seconds and runs much code a little: making fast code of it took V8 seconds that the fast code did not give back.
 * All 352 PDFs in one process took 15.3 s of a processor with it and 16.9 to 17.4 without, the first 44 of them 73 ms each and
 * 113; a sheet that was drawn before takes as long with it as without (2026-11-27, Node 20.20.2). A V8 that has no such flag
 * says so and goes on.
 */
for (const flag of ['--max-inlined-bytecode-size-cumulative=100', '--interrupt-budget=500000'])
  setFlagsFromString(flag);
