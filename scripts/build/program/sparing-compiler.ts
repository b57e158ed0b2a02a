import { setFlagsFromString } from 'node:v8';

/**
 * Limits inlining in V8's optimising compiler (default: 920 bytes of bytecode). Our processes are
 * short-lived; optimising took V8 longer than it saved. All 352 PDFs in one process took 15.1 to 15.4 s of
 * processor time with it and 16.9 to 17.4 s without, the first 44 of them 88 to 94 ms each and 112 to 116
 * (2026-11-27, Node 20.20.2). Node 20, 22 and 24 know this flag; V8 warns about unknown flags on stderr.
 */
setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');

/**
 * Lets code run half as long again as by default (132 KiB of bytecode) before V8 optimises it. With three times as
 * long, which was best for half as many and shorter sheets, the first 60 PDFs of a process took 18.8 s of processor
 * time and take 18.3 s, and 30 PDFs of a warm one 5.6 s and 5.5 s (2026-11-30, Node 20.20.2, side by side on a busy
 * machine).
 */
setFlagsFromString('--interrupt-budget=200000');
