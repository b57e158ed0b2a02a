/** The stack of an error and of its causes. */
export const stackOf = (error: Error): string => {
  const { message, stack = message, cause } = error;
  return cause instanceof Error ? `${stack}\ncaused by ${stackOf(cause)}` : stack;
};
