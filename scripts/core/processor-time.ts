/** Milliseconds of processor time of this process so far, including V8's own threads. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
