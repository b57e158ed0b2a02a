import { setFlagsFromString } from 'node:v8';

/**
 * Limits inlining in V8's optimising compiler (its own bound is 920 bytes of bytecode). A process of ours
 * lives some seconds and runs much code a little: making fast code of it took V8 seconds that the fast code
 * did not give back. All 352 PDFs in one process took 15.1 to 15.4 s of a processor with it and 16.9 to 17.4
 * without, the first 44 of them 88 to 94 ms each and 112 to 116 (2026-11-27, Node 20.20.2). Node 20, 22 and
 * 24 know this flag; a flag that V8 does not know it complains of on stderr.
 */
setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
