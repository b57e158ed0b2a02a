/** What every error about a mark of a list says. */
export const LIST_MARK = {
  rule: 'markdown/list-mark',
  expected: 'lines that start with `- ` or `1. `',
} as const;

/** A character class: spaces that start no list. */
export const SPACE = String.raw`[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]`;
