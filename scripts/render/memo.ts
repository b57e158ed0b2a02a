/** Returns the cached value of a key, or computes and stores it. */
export type Memo<Value> = (key: string, make: () => Value) => Value;

/**
 * A cache of at most `max` values, shared between sheets; cleared when full. Its values must not be changed.
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
