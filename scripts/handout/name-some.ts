const SHOWN = 3;

/** A list of names for a message: the first three, and how many more there are. */
export const nameSome = (names: readonly string[]): string => {
  const shown = names.slice(0, SHOWN).join(', ');
  return names.length > SHOWN ? `${shown} and ${names.length - SHOWN} more` : shown;
};
