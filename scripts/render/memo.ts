/** Gives what is kept under a key, or makes it and keeps it. */
export type Memo<Value> = (key: string, make: () => Value) => Value;

/**
 * Keeps what was made from sheet to sheet, `most` values at most: when there are as many, all are let go, and what is still
 * needed is made again. What it gives is shared, and must not be changed.
 */
export const createMemo = <Value extends object>(max: number): Memo<Value> => {
  const known = new Map<string, Value>();
  return (key, make) => {
    const cached = known.get(key);
    if (cached) return cached;
    if (known.size >= max) known.clear();
    const made = make();
    known.set(key, made);
    return made;
  };
};
