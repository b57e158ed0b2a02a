/** Rules for a template or its environment. */
type DiagnosticRule =
  | 'option'
  | 'version'
  | 'component'
  | 'unsupported-node'
  | 'tag-and-artifact'
  | 'dynamic-content'
  | 'text-without-tag'
  | 'graphic-without-description'
  | 'heading-order'
  | 'nesting'
  | 'table'
  | 'attribute'
  | 'duplicate-id'
  | 'group'
  | 'link'
  | 'form-field'
  | 'untagged-annotation'
  | 'font-not-embedded'
  | 'glyph-missing'
  | 'figure-split'
  | 'unmarked-paint'
  | 'lost-text'
  | 'colour-space';

/** Its place: the tagged ancestors from the outside in, and its text. */
export type ErrorPlace = { path: readonly string[]; text?: string };

/** The error of every guard; `path` contains component names where templates give them. */
export type TaggedPdfError = Error & {
  name: 'TaggedPdfError';
  rule: DiagnosticRule;
  path: readonly string[];
  text: string | null;
};

const MAX_LENGTH = 60;
const snippet = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}…` : line;
};

const placeOf = (path: readonly string[], text: string | null): string =>
  [text ? ` at “${text}”` : '', path.length ? ` in ${path.join(' > ')}` : ''].join('');

/** Error of a guard: what was found, where, and how to fix it. */
export const taggedPdfError = (
  rule: DiagnosticRule,
  found: string,
  fix: string,
  place?: ErrorPlace,
): TaggedPdfError => {
  const path = place?.path ?? [];
  const text = place?.text ? snippet(place.text) : null;
  const error = new Error(`${found}${placeOf(path, text)}. ${fix}`);
  return Object.assign(error, { name: 'TaggedPdfError' as const, rule, path, text });
};

/** True for an error thrown by a guard of this layer. */
export const isTaggedPdfError = (error: unknown): error is TaggedPdfError =>
  error instanceof Error && error.name === 'TaggedPdfError';
