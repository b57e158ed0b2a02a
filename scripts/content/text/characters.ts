import type { ContentDiagnostic } from '../../diagnostics/content-diagnostic.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';
import type { ContentRule } from '../../diagnostics/rules.ts';

type CharacterRule = { rule: ContentRule; pattern: RegExp; name: string; fix: string };

/** Joiners shape letters in other scripts; after a Latin letter, or no letter, they have no use. */
const JOINER = String.raw`(?<=(?!\p{Script=Latin})[\p{L}\p{M}])[\u200C\u200D]`;

/**
 * UTF-8 misread as Windows-1252 or Latin-1 (mojibake): “â€™” for an apostrophe, “Ã©” for é, “Â°” for a degree
 * sign.
 */
const MISREAD =
  /â[€‚„†ˆ‰][\p{P}\p{S}\p{Cc}œžŸ]?|Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u0080-\u00bf]/gu;

const KINDS: readonly CharacterRule[] = [
  {
    rule: 'content/direction-character',
    pattern: /[\p{Bidi_Control}\u206A-\u206F]/gu,
    name: 'invisible direction character',
    fix: 'Delete it: it can turn the order of the words around it.',
  },
  {
    rule: 'content/control-character',
    pattern: /(?![\t\n])[\p{Cc}\u2028\u2029]/gu,
    name: 'control character',
    fix: 'Delete it, or type the line end or space again.',
  },
  {
    rule: 'content/invisible-character',
    pattern: new RegExp(
      String.raw`(?!\p{Bidi_Control}|[\u206A-\u206F\uFE00-\uFE0F]|${JOINER})[\p{DI}\uFFF9-\uFFFB]`,
      'gu',
    ),
    name: 'invisible character',
    fix: 'Delete it: nobody can see it, and it breaks the search for a word.',
  },
  {
    rule: 'content/not-utf8',
    pattern: /\uFFFD/gu,
    name: 'replacement character',
    fix: 'Type the letter that was lost when the file was converted.',
  },
  {
    rule: 'content/not-utf8',
    pattern: MISREAD,
    name: 'letter of a wrong encoding',
    fix: 'Save the file as UTF-8 and type the sign again: it was converted twice.',
  },
];

const MAX_SHOWN = 50;

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

const placeIn = (text: string, index: number): Place => {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
};

const wordsBefore = (text: string, index: number): string => {
  const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index).slice(-20);
  return before.trim() === '' ? '' : ` It is after "${before.replace(/[^\P{C} ]/gu, '').trim()}".`;
};

const toDiagnostic = (
  text: string,
  { rule, name, fix }: CharacterRule,
  match: RegExpExecArray,
): ContentDiagnostic => ({
  rule,
  place: placeIn(text, match.index),
  found: `${name} ${codePoint(match[0])}`,
  expected: 'text that can be seen',
  fix: `${fix}${wordsBefore(text, match.index)}`,
});

const firstMatches = (text: string, pattern: RegExp): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    if (found.push(match) === MAX_SHOWN) break;
  }
  return found;
};

/** An error for each control, direction or otherwise invisible character, at most 50 of a kind. */
export const characterDiagnostics = (text: string): ContentDiagnostic[] =>
  KINDS.flatMap((kind) => firstMatches(text, kind.pattern).map((match) => toDiagnostic(text, kind, match)));
