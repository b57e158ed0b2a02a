import type { TextSign } from './text-sign.ts';

const LEFTOVER = { rule: 'markdown/leftover-mark' } as const;

const NOTHING_LEFT = 'marks of emphasis that are not printed';

/** Emphasis marks that Markdown reads as words, each with its likely slip; the first match counts. */
export const LEFTOVER_MARKS: readonly TextSign[] = [
  {
    ...LEFTOVER,
    pattern:
      /(?<open>\*{1,3}|(?<![\p{L}\p{N}_])_{1,2})(?=[^\s*_])[^*_]*[^\s\p{L}\p{N}*_](?<words>\k<open>)(?=[\p{L}\p{N}])/dgu,
    found: 'closing mark of emphasis between a sign and a letter, which closes nothing',
    expected: NOTHING_LEFT,
    fix: 'Put a space after the closing mark.',
  },
  {
    ...LEFTOVER,
    pattern: /(?<open>\*{1,3}|(?<![\p{L}\p{N}_])_{1,2})(?=[^\s*_])[^*_]*\s(?<words>\k<open>)(?![*_\s])/dgu,
    found: 'closing mark of emphasis after a space, which closes nothing',
    expected: NOTHING_LEFT,
    fix: 'Put the closing mark right after the last word, and the space after the mark.',
  },
  {
    ...LEFTOVER,
    pattern: /(?<words>\*\*|__)[ \t]+(?=[^\s*_])[^*_]*[^\s*_](?:\*\*|__)(?![\p{L}\p{N}*_])/dgu,
    found: 'opening mark of emphasis before a space, which opens nothing',
    expected: NOTHING_LEFT,
    fix: 'Put the opening mark right before the first word.',
  },
  {
    ...LEFTOVER,
    pattern: /(?<![\p{L}\p{N}_])(?<words>_{1,2})(?=[^\s_])[^_]*[^\s_]_{1,2}(?=[\p{L}\p{N}])/dgu,
    found: 'underscores around a part of a word, which mark nothing',
    expected: NOTHING_LEFT,
    fix: 'Write `*` in place of `_`, or put a space after the closing mark.',
  },
  {
    ...LEFTOVER,
    pattern: /(?<words>\*{2,})/gu,
    found: '`**` that opens or closes nothing',
    expected: '`**` before and after the words',
    fix: 'Write it right before the first word and right after the last one, or delete it; for the signs themselves write `\\*\\*`.',
  },
  {
    ...LEFTOVER,
    pattern:
      /(?<=[\p{L}\p{N}.,;:!?)”"’])\*(?![\p{L}\p{N}*])|(?<=[^\r\n\p{L}\p{N}*])\*(?=["“(]?[\p{L}\p{N}])|(?<=^|[\r\n])\*(?=["“(]?\p{L}[^\r\n*]*\*)/gu,
    found: '`*` beside a word that opens or closes nothing',
    expected: '`*` before and after the words',
    fix: 'Write it right before the first word and right after the last one, or delete it; for the sign itself write `\\*`.',
  },
  {
    ...LEFTOVER,
    pattern: /(?<![\p{L}\p{N}_])__?(?=["“(]?\p{L})|(?<=[\p{L}.,;:!?)”"’])__?(?![\p{L}\p{N}_])/gu,
    found: '`_` beside a word that opens or closes nothing',
    expected: '`_` before and after the words',
    fix: 'Write it right before the first word and right after the last one, or delete it; for the sign itself write `\\_`.',
  },
  {
    ...LEFTOVER,
    pattern: /(?<words>`+)/gu,
    found: 'backtick that opens or closes nothing',
    expected: '`` ` `` before and after the words',
    fix: "Close it, or delete it; for an apostrophe type `'`.",
  },
  {
    ...LEFTOVER,
    pattern: /(?<words>~~+)/gu,
    found: '`~~` that opens or closes nothing',
    expected: 'words that hold',
    fix: 'Delete it.',
  },
  {
    ...LEFTOVER,
    pattern:
      /(?<words>&(?:nbsp|amp|lt|gt|quot|apos|[mn]dash|bull|deg|hellip|copy|reg|trade|shy|[lr][sd]quo|#\d+|#x[\da-f]+);?)(?![\p{L}\p{N}])/giu,
    found: 'code of a sign that is printed as it is',
    expected: 'the sign itself',
    fix: 'Type the sign, or delete the code.',
  },
  {
    ...LEFTOVER,
    pattern:
      /(?<words>&[a-z]{2,}\d*;|&(?:[gl]e|ne)(?=[ \d])|(?<=\p{L})%[2-7][\dA-F](?=\p{L})|=[C-E][\dA-F]=[89AB][\dA-F])/gu,
    found: 'code of a sign that is printed as it is',
    expected: 'the sign itself',
    fix: 'Type the sign, or delete the code.',
  },
];
