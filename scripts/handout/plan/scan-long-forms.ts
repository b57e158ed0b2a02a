/** Where a treatment has long-form text: in its main text, and in the variants for these cancer types. */
export type LongForms = { own: boolean; cancers: readonly string[] };

/** A line that opens a box, with its name and the cancer types of a variant. */
const OPENING = /^(?<fence>:{3,})(?<name>[a-z][a-z-]*)(?:\{(?:cancer="(?<cancers>[a-z ,-]*)")?\})?[ \t]*$/;
const CLOSING = /^(?<fence>:{3,})[ \t]*$/;

/**
 * Lines that take a parser of Markdown to tell what they do to boxes: one with colons that is neither of the
 * two above, code, HTML, and what is indented so far that it may be code.
 */
const HARD = /^(?!:).*:::|^:::|^[\s>*+\-\d.)]*(?:```|~~~|<)|^(?: {4}|\t)/;

const isHard = (line: string): boolean => HARD.test(line) && !OPENING.test(line) && !CLOSING.test(line);

/** The line on which a box ends: the first closing fence of at least its length, or the end of the text. */
const endOf = (lines: readonly string[], start: number, fence: string): number => {
  const isEnd = (line: string): boolean => (CLOSING.exec(line)?.groups?.fence?.length ?? 0) >= fence.length;
  const end = lines.findIndex((line, index) => index > start && isEnd(line));
  return end === -1 ? lines.length : end;
};

const hasMore = (lines: readonly string[]): boolean =>
  lines.some((line) => OPENING.exec(line)?.groups?.name === 'more');

const ids = (text: string): string[] => text.split(/[\s,]+/u).filter((id) => id !== '');

/**
 * Finds the long forms of a text without parsing it, by the lines that open and close boxes: to import the
 * parser and to parse ten treatments takes 0.3 s, too long for a list of the sheets. Null for a text whose
 * boxes only a parser can tell.
 */
export const scanLongForms = (body: string): LongForms | null => {
  const lines = body.split('\n');
  if (lines.some(isHard)) return null;
  const found = { own: false, cancers: [] as string[] };
  for (let at = 0; at < lines.length; at += 1) {
    const { fence, name, cancers = '' } = OPENING.exec(lines[at] ?? '')?.groups ?? {};
    if (fence === undefined) continue;
    const end = endOf(lines, at, fence);
    const isLong = hasMore(lines.slice(name === 'variant' ? at + 1 : at, end));
    if (isLong && name === 'variant') found.cancers.push(...ids(cancers));
    else if (isLong) found.own = true;
    at = end;
  }
  return found;
};
