import type { Sample, Watched } from './watch.ts';

/** A tenth of a run: time per PDF (wall-clock and processor milliseconds) and peak memory (bytes). */
export type Tenth = {
  pdfs: number;
  clock: number;
  processor: number;
  build: number;
  worker: number;
  all: number;
};

const TENTHS = 10;

const max = (samples: readonly Sample[], of: (sample: Sample) => number): number =>
  samples.reduce((peak, sample) => Math.max(peak, of(sample)), 0);

/** Processor time until a moment, interpolated between the samples around it. */
export const spentAt = (samples: readonly Sample[], moment: number): number => {
  const after = samples.findIndex(({ at }) => at >= moment);
  const [left, right] = [samples[after - 1], samples[after]];
  if (right === undefined) return samples.at(-1)?.spent ?? 0;
  if (left === undefined) return right.spent;
  const part = (moment - left.at) / (right.at - left.at);
  return left.spent + part * (right.spent - left.spent);
};

/** The run in ten parts with equal numbers of PDFs; the first begins when the build has read its content. */
export const tenthsOf = ({ made, samples }: Watched, began: number): Tenth[] =>
  Array.from({ length: TENTHS }, (_, index) => {
    const bound = (part: number): number => Math.round((part * made.length) / TENTHS);
    const [from, to] = [bound(index), bound(index + 1)];
    const [start, end] = [from === 0 ? began : (made[from - 1] ?? 0), made[to - 1] ?? 0];
    const within = samples.filter(({ at }) => at >= start && at <= end);
    const pdfs = to - from;
    return {
      pdfs,
      clock: (end - start) / pdfs,
      processor: (spentAt(samples, end) - spentAt(samples, start)) / pdfs,
      build: max(within, ({ build }) => build),
      worker: max(within, ({ workers }) => Math.max(0, ...workers)),
      all: max(within, ({ all }) => all),
    };
  });

/** Start of the first worker, in milliseconds from the start: until then the build reads its content. */
export const firstWorkerAt = ({ samples }: Watched): number =>
  samples.find(({ workers }) => workers.length > 0)?.at ?? 0;
