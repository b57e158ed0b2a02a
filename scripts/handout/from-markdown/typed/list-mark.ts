/** The message shared by errors of list marks. */
export const LIST_MARK = {
  rule: 'markdown/list-mark',
  expected: 'lines that start with `- ` or `1. `',
} as const;

/** A character class: spaces that do not start a list. */
export const SPACE = String.raw`[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]`;
