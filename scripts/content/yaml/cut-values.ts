import { type Document, isPair, isScalar, Lexer, visit } from 'yaml';
import type { ContentDiagnostic } from '../../diagnostics/content-diagnostic.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';

/** The lexer's token before a value. */
const SCALAR = '\u001f';

/** Lexer tokens without a character in the text. */
const MARKERS = new Set(['\u0002', '\u0018', SCALAR]);

/** On a line of its own a row of characters (`#----`) is a comment. */
const WORD = /^#[^\s#!=*-]/u;

/** After a value, `# 4` is a number as well. */
const NUMBER_OR_WORD = /^#(?:[ \t]*\d|\S)/u;

const indentOf = (line: string): number => line.search(/\S|$/);

/** Whether a comment on its own line is where the value of the previous line would continue. */
const isGoingOn = (before: string, indent: number): boolean => {
  const last = before.split('\n').findLast((line) => line.trim() !== '') ?? '';
  return indent > indentOf(last) && !/^\s*#|:\s*$/u.test(last);
};

/** Plain values that cannot lose words. */
const NO_WORDS = /^(?:true|false|null|~|[-+\d.]+)$/u;

/**
 * Whether a comment follows one space after a plain value and looks like part of it. yamllint requires two
 * spaces before a comment, too.
 */
const isRightBehind = ([marker, value = '', space]: readonly string[]): boolean =>
  marker === SCALAR && space === ' ' && !NO_WORDS.test(value);

/** Whether a comment follows a key or value, or is where a value would continue, and may be part of it. */
const isCut = (comment: string, source: string, offset: number): boolean => {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const before = source.slice(start, offset);
  if (before.trim() !== '') return NUMBER_OR_WORD.test(comment);
  return WORD.test(comment) && isGoingOn(source.slice(0, start), before.length);
};

const cutValue = (comment: string, place: Place): ContentDiagnostic => ({
  rule: 'content/yaml-cut',
  place,
  found: `\`${/^#\s*\S+/u.exec(comment)?.[0] ?? '#'}\` after a space, which YAML drops with the rest of the line`,
  expected: 'a value in quotes when ` #` is in it, or two spaces before a comment',
  fix: 'Put the whole value in quotes, as in `title: "Ward #4"`. For a comment, write two spaces before the `#`, and a space and a word after it.',
});

/**
 * An error for each ` #` directly before a letter or sign, for each one after a value that a number follows,
 * and for each one space after plain words: YAML reads the rest as a comment and drops it.
 */
export const cutValues = (source: string, placeAt: (offset: number) => Place): ContentDiagnostic[] => {
  const diagnostics: ContentDiagnostic[] = [];
  let offset = 0;
  let before: string[] = [];
  for (const token of new Lexer().lex(source)) {
    const isComment = before.at(-1) !== SCALAR && token.startsWith('#');
    if (isComment && (isRightBehind(before) || isCut(token, source, offset)))
      diagnostics.push(cutValue(token, placeAt(offset)));
    if (!MARKERS.has(token)) offset += token.length;
    before = [...before, token].slice(-3);
  }
  return diagnostics;
};

/**
 * An error for each key without a value whose comment is one space after its colon (`footer: # Press 1`):
 * readers take the comment for the value.
 */
export const emptiedValues = (
  document: Document.Parsed,
  source: string,
  placeAt: (offset: number) => Place,
): ContentDiagnostic[] => {
  const diagnostics: ContentDiagnostic[] = [];
  visit(document, {
    Scalar: (key, { value, comment }, path) => {
      const pair = path.at(-1);
      if (key !== 'value' || value !== null || comment == null || !isPair(pair) || !isScalar(pair.key))
        return;
      const colon = pair.key.range?.[1] ?? 0;
      if (/^: #/u.test(source.slice(colon, colon + 3)))
        diagnostics.push(cutValue(`#${comment}`, placeAt(colon + 2)));
    },
  });
  return diagnostics;
};
