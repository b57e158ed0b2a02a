import type { TaggedPhase } from '../tagged-pdf/index.ts';

/** Timed phases of a sheet. Shaping is subtracted from the phases that contain it. */
export type Phase = TaggedPhase | 'shaping';
/** Milliseconds by phase. */
export type Times = Record<Phase, number>;

/** Measures one sheet after another. */
export type Stopwatch = {
  /** Begins a sheet: all phases at 0. */
  start: () => void;
  /** Ends a phase, which began at the last lap. */
  lap: (phase: TaggedPhase) => void;
  /** Now, in milliseconds since some moment. */
  now: () => number;
  /** Counts milliseconds of the current phase as shaping. */
  shaped: (milliseconds: number) => void;
  times: () => Times;
};

const ZERO_TIMES: Times = { React: 0, layout: 0, shaping: 0, tagging: 0, write: 0 };

/** A stopwatch over a clock in milliseconds. */
export const createStopwatch = (now: () => number): Stopwatch => {
  let times = { ...ZERO_TIMES };
  let began = now();
  let within = 0;
  return {
    now,
    start: () => {
      times = { ...ZERO_TIMES };
      within = 0;
      began = now();
    },
    lap: (phase) => {
      const ended = now();
      times[phase] += ended - began - within;
      within = 0;
      began = ended;
    },
    shaped: (milliseconds) => {
      times.shaping += milliseconds;
      within += milliseconds;
    },
    times: () => ({ ...times }),
  };
};
