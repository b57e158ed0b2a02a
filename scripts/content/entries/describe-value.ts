const MAX_SHOWN = 60;

const short = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);

/** Describes a front matter value for authors, such as "the number 42375" or "a list". */
export const describeValue = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return 'an empty value';
  if (typeof value === 'string') return `"${short(value).replaceAll('\n', ' ')}"`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `\`${value}\``;
  return Array.isArray(value) ? 'a list' : 'a table of keys';
};

/** Alternatives in a sentence, such as "often, sometimes or rarely". */
export const anyOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** How to fix an unknown name: the nearest one, or where to look. */
export const didYouMean = (meant: string | null, otherwise: string): string =>
  meant === null ? otherwise : `Did you mean \`${meant}\`?`;
