const SHOWN = 3;

/** A list of names for a message: the first three, or as many as are asked for, and how many more there are. */
export const nameSome = (names: readonly string[], most = SHOWN): string => {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
};
