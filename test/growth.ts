const microseconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

const least = (work: () => void): number => Math.min(...[1, 2, 3].map(() => microseconds(work)));

/**
 * How many times the processor time grows when a work is four times as large: about 4 when it grows with its size, 16 when
 * with the square of it. Processor time, since other work on the machine must fail no test.
 */
export const growthOfFourfold = (workOf: (size: number) => () => void, size: number): number => {
  workOf(size)(); // compiled before it is measured
  return least(workOf(size * 4)) / Math.max(least(workOf(size)), 1);
};
