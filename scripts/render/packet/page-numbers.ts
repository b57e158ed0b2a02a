/** The next page on the front of a sheet of paper. */
const onFront = (page: number): number => page + ((page + 1) % 2);

/**
 * The page of the packet, from 1, on which each part begins, after the cover; when printed on both sides,
 * each part begins on a front.
 */
export const firstPages = (cover: number, parts: readonly number[], duplex: boolean): number[] => {
  let next = cover + 1;
  return parts.map((pages) => {
    const first = duplex ? onFront(next) : next;
    next = first + pages;
    return first;
  });
};
