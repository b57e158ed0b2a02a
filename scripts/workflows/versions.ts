/** The version that a tag `v2026.11.1` names; null for any other tag. */
export const versionOf = (tag: string): string | null =>
  /^v(20\d\d\.(?:[1-9]|1[0-2])\.[1-9]\d{0,3})$/.exec(tag)?.[1] ?? null;

/** Which version came earlier: negative, zero or positive, as `sort` takes it. */
export const compareVersions = (a: string, b: string): number => {
  const [numbersA, numbersB] = [a.split('.').map(Number), b.split('.').map(Number)];
  return numbersA.map((number, at) => number - (numbersB[at] ?? 0)).find((far) => far !== 0) ?? 0;
};
