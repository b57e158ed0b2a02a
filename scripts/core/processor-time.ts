/** Milliseconds that processors worked for this process since it began, for V8's own threads too. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
