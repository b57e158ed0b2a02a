import { setFlagsFromString } from 'node:v8';

/**
 * Limits inlining in V8's optimising compiler (default: 920 bytes of bytecode). Our processes are
 * short-lived; optimising took V8 longer than it saved. All 352 PDFs in one process took 15.1 to 15.4 s of
 * processor time with it and 16.9 to 17.4 s without, the first 44 of them 88 to 94 ms each and 112 to 116
 * (2026-11-27, Node 20.20.2). Node 20, 22 and 24 know this flag; V8 warns about unknown flags on stderr.
 */
setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');

/**
 * Lets code run three times as long as by default (132 KiB of bytecode) before V8 optimises it. One process
 * that drew 200 PDFs took 11.8 s of processor time with it and 12.2 s without, its first 20 took 98 ms each
 * and 123; 60 PDFs took 4.2 s and 5.2 s; compiling the content took 4.9 s and 5.4 s (2026-11-29, Node
 * 20.20.2, alternating on a busy machine).
 */
setFlagsFromString('--interrupt-budget=400000');
