import { setFlagsFromString } from 'node:v8';

/**
 * Limits inlining in V8's optimising compiler (its own bound is 920 bytes of bytecode). A process of ours
 * lives some seconds and runs much code a little: making fast code of it took V8 seconds that the fast code
 * did not give back. All 352 PDFs in one process took 15.1 to 15.4 s of a processor with it and 16.9 to 17.4
 * without, the first 44 of them 88 to 94 ms each and 112 to 116 (2026-11-27, Node 20.20.2). Node 20, 22 and
 * 24 know this flag; a flag that V8 does not know it complains of on stderr.
 */
setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');

/**
 * Lets code run three times as long (V8's own bound is 132 KiB of bytecode) before V8 makes fast code of it. One process that drew 200
 * PDFs took 11.8 s of a processor with it and 12.2 without, its first 20 took 98 ms each and 123; 60 PDFs took 4.2 s and 5.2;
 * content that was compiled took 4.9 s and 5.4 (2026-11-29, Node 20.20.2, in turns on a busy machine).
 */
setFlagsFromString('--interrupt-budget=400000');
