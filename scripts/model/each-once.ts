/** Stores values by key, like a Map, or like a WeakMap for keys that may be forgotten. */
type Store<Key, Value> = { get: (key: Key) => Value | undefined; set: (key: Key, value: Value) => unknown };

/**
 * A function that computes the value of each key once: one text is on twenty sheets. Its values are shared, so
 * they must not be changed; `undefined` is computed again.
 */
export const eachOnce = <Key, Value>(
  make: (key: Key) => Value,
  known: Store<Key, Value> = new Map<Key, Value>(),
): ((key: Key) => Value) => {
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
};
