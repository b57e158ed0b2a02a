/** The version of a tag such as `v2026.11.1`; null for any other tag. */
export const versionOf = (tag: string): string | null =>
  /^v([1-9]\d{3}\.(?:[1-9]|1[0-2])\.(?:0|[1-9]\d{0,3}))$/.exec(tag)?.[1] ?? null;
