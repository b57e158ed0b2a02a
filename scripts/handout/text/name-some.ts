const SHOWN = 3;

/** A list of names for a message: the first `max` names, then the number of those left out. */
export const nameSome = (names: readonly string[], max = SHOWN): string => {
  const shown = names.slice(0, max).join(', ');
  return names.length > max ? `${shown} and ${names.length - max} more` : shown;
};
