/** Merges neighbours where `join` returns one item for both; null keeps them apart. */
export const joinNeighbours = <Item>(
  items: readonly Item[],
  join: (one: Item, other: Item) => Item | null,
): Item[] => {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const both = last === undefined ? null : join(last, item);
    if (both === null) joined.push(item);
    else joined[joined.length - 1] = both;
  }
  return joined;
};
