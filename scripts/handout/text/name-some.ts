const SHOWN = 3;

/** A list of names for a message: the first three, or as many as are asked for, and how many more there are. */
export const nameSome = (names: readonly string[], max = SHOWN): string => {
  const shown = names.slice(0, max).join(', ');
  return names.length > max ? `${shown} and ${names.length - max} more` : shown;
};
