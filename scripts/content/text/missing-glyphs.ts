import type { ContentDiagnostic } from '../../diagnostics/content-diagnostic.ts';

/** Whether the typeface of the sheets has a character. */
export type HasGlyph = (character: string) => boolean;

/** Characters reported by another rule; a variation selector is reported here. */
const OTHERS =
  /(?!\p{Variation_Selector})[\p{Cc}\p{Bidi_Control}\p{DI}\p{M}\p{Zl}\p{Zp}\u206A-\u206F\uFFF9-\uFFFD]/u;

/** Replacements for kinds of characters; the first match counts. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/^\p{Zs}/u, 'Type a plain space.'],
  [/^[\u2010-\u2012\u2212]/u, 'Type a plain hyphen (`-`).'],
  [/^\u2015/u, 'Type a dash (`–`) or two sentences.'],
  [/^[\u2190\u21D0]/u, 'Write “from”, or turn the words round.'],
  [/^[\u2192\u21D2\u2794\u279C\u27A1]/u, 'Write “to” or “then”.'],
  [/^[\u2191\u2B06]/u, 'Write “up” or “higher”.'],
  [/^[\u2193\u2B07]/u, 'Write “down” or “lower”.'],
  [/^[\u2611\u2705\u2713\u2714]/u, 'Write “yes”, or leave the tick out.'],
  [/^[\u274C\u2717\u2718]/u, 'Write “no” or “do not”.'],
  [/^[\u25A1\u25A2\u2610]/u, 'Use `:::questions` for boxes to tick and `:::write-in` for lines to write on.'],
  [
    /^[\u2023\u2043\u25A0-\u25FF\u2605\u2606\u2751-\u2756\u27A2-\u27A4]/u,
    'Start the line with `- ` for a bullet.',
  ],
  [
    /^[\uE000-\uF8FF]/u,
    'Delete it: only the program that it comes from can show it. For a bullet start the line with `- `.',
  ],
  [/^\u00B5/u, 'Write the unit in full, such as “micrograms”.'],
  [/^[\u2032\u2033]/u, 'Write the unit in words, such as “minutes” or “feet”.'],
  [/^[\u260E\u2706]/u, 'Write “phone”.'],
  [/^\u26A0/u, 'Write “Warning:”.'],
  [/^\u2103/u, 'Write `°C`.'],
  [/^\u2109/u, 'Write `°F`.'],
  [/^\uFB01/u, 'Type `fi` as two letters.'],
  [/^\uFB02/u, 'Type `fl` as two letters.'],
  [
    /^[\u00B2\u00B3\u00B9\u2070-\u2099]/u,
    'Write it in words, such as “10 to the power of 9”; put a note in brackets.',
  ],
  [/^\p{No}/u, 'Write the number in words, such as “1 in 3”.'],
  [/^\p{Variation_Selector}/u, 'Delete it: it asks for a coloured picture of the character before it.'],
  [/^\p{Extended_Pictographic}/u, 'Delete it, or write in words what it shows.'],
  [/^\p{Script=Greek}/u, 'Write the name of the letter, such as “beta”.'],
  [/^[\uFF01-\uFF5E]/u, 'Type the plain letter or sign: it is one of an East Asian keyboard.'],
  [
    /^\p{Script=Latin}/u,
    'Write it in letters that the typeface has: those of most languages of western Europe.',
  ],
  [/^\p{L}/u, 'Write it in Latin letters.'],
];

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** Scripts whose letters people may type, by the name that Unicode gives them. */
const SCRIPTS = [
  ...[
    'Arabic',
    'Armenian',
    'Bengali',
    'Cyrillic',
    'Devanagari',
    'Ethiopic',
    'Georgian',
    'Gujarati',
    'Gurmukhi',
  ],
  ...['Han', 'Hangul', 'Hebrew', 'Hiragana', 'Kannada', 'Katakana', 'Khmer', 'Lao', 'Malayalam', 'Myanmar'],
  ...['Tamil', 'Telugu', 'Thai'],
].map((name) => ({ name, pattern: new RegExp(`^\\p{Script=${name}}`, 'u') }));

const scriptOf = (characters: string): string => {
  const script = SCRIPTS.find(({ pattern }) => pattern.test(characters));
  return script === undefined ? '' : `${script.name} script, `;
};

const MAX_NAMED = 4;

const named = (characters: string): string => {
  const codes = [...characters].map(codePoint);
  const more = codes.length > MAX_NAMED ? ' …' : '';
  const named = `${codes.slice(0, MAX_NAMED).join(' ')}${more}`;
  if (/^\p{Zs}+$/u.test(characters)) return `a special space (${named})`;
  const sign = /^[\p{M}\p{Variation_Selector}]+$/u.test(characters) ? 'a mark' : `\`${characters}\``;
  return `${sign} (${scriptOf(characters)}${named})`;
};

/** The diagnostic for characters that cannot be printed, without a place. */
export const missingGlyph = (characters: string): Omit<ContentDiagnostic, 'place'> => ({
  rule: 'content/missing-glyph',
  found: `${named(characters)}, which the typeface of the sheets does not have`,
  expected: 'characters that can be printed',
  fix: INSTEAD.find(([pattern]) => pattern.test(characters))?.[1] ?? 'Write in words what it stands for.',
});

/** Runs of consecutive characters that the typeface lacks, each once. */
export const missingIn = (text: string, hasGlyph: HasGlyph): { characters: string; index: number }[] => {
  const found = new Map<string, number>();
  let characters = '';
  let index = 0;
  for (const character of `${text} `) {
    if (!hasGlyph(character) && !OTHERS.test(character)) characters += character;
    else if (characters !== '') {
      const start = index - characters.length;
      if (!found.has(characters)) found.set(characters, start);
      characters = '';
    }
    index += character.length;
  }
  return [...found].map(([group, start]) => ({ characters: group, index: start }));
};
