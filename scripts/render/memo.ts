/** Gives what is kept under a key, or makes it and keeps it. */
export type Kept<Value> = (key: string, make: () => Value) => Value;

/**
 * Keeps what was made from sheet to sheet, `most` values at most: when there are as many, all are let go, and what is still
 * needed is made anew. What it gives is shared, and must not be changed.
 */
export const createKept = <Value extends object>(most: number): Kept<Value> => {
  const known = new Map<string, Value>();
  return (key, make) => {
    const kept = known.get(key);
    if (kept) return kept;
    if (known.size >= most) known.clear();
    const made = make();
    known.set(key, made);
    return made;
  };
};
