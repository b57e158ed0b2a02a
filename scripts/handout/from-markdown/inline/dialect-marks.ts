import type { TextSign } from './text-sign.ts';

const DIALECT = {
  rule: 'markdown/other-dialect',
  expected: 'the Markdown of the authoring guide',
} as const;

/** Marks of other Markdown programs, of LaTeX and of wikis, which would be printed as they are. */
export const DIALECT_MARKS: readonly TextSign[] = [
  {
    ...DIALECT,
    pattern: /(?<words>\[![A-Za-z]+\])/gu,
    found: 'mark of an alert box',
    fix: 'Delete it and start with bold words, such as `**Note:**`; for warning signs use the care cards.',
  },
  {
    ...DIALECT,
    pattern: /(?<words>==[^=\s](?:[^=\r\n]*[^=\s])?==)/gu,
    found: 'marks of highlighted words (`==`)',
    fix: 'Write `**words**`.',
  },
  {
    ...DIALECT,
    pattern: /(?<words>\+\+[^+\s](?:[^+\r\n]*[^+\s])?\+\+)/gu,
    found: 'marks of inserted words (`++`)',
    fix: 'Delete the signs.',
  },
  {
    ...DIALECT,
    pattern: /(?<words>\|\|[^|\r\n]*\|\|)/gu,
    found: 'marks of hidden words (`||`)',
    fix: 'Delete the signs.',
  },
  {
    ...DIALECT,
    pattern: /(?<![\p{L}\p{N}'])(?<words>'{2,3})(?=[^'\s][^'\r\n]*\k<words>(?!'))/gu,
    found: 'marks of emphasis of a wiki',
    fix: 'Write `**words**`; for quotes type `"`.',
  },
  {
    ...DIALECT,
    pattern: /(?<![\p{L}\p{N}:/])(?<words>\/\/[^\s/](?:[^/\r\n]*[^\s/])?\/\/)(?![/\p{L}\p{N}])/gu,
    found: 'marks of emphasis of a wiki (`//`)',
    fix: 'Write `*words*`.',
  },
  {
    ...DIALECT,
    pattern: /(?<words>,,[^\s,](?:[^,\r\n]*[^\s,])?,,)/gu,
    found: 'marks of a subscript (`,,`)',
    fix: 'Write it on the line, as in “H2O”.',
  },
  {
    ...DIALECT,
    pattern: /(?<words>~[^\s~]*[^\s~–/-]~)(?!\p{N})/gu,
    found: 'marks of a subscript (`~`)',
    fix: 'Write it on the line, as in “H2O”.',
  },
  {
    ...DIALECT,
    pattern: /(?<words>\^[^\s^[]+\^)/gu,
    found: 'marks of a superscript (`^`)',
    fix: 'Write it on the line, as in “10 to the power of 9”.',
  },
  {
    ...DIALECT,
    pattern: /(?<words>\$\$|\$(?=[^\s\d$.])[^$\r\n]*[^\s$]\$(?!\d))/gu,
    found: 'marks of a formula (`$`)',
    fix: 'Write the formula in words; for the sign itself write `\\$`.',
  },
  {
    ...DIALECT,
    pattern: /(?<words>\\[A-Za-z]{3,})/gu,
    found: 'command of LaTeX',
    fix: 'Delete it: the program breaks pages by itself. For “and/or” write `/`.',
  },
  {
    ...DIALECT,
    pattern: /(?<words>\[\[?_?toc_?\]?\])/giu,
    found: 'mark of a table of contents',
    fix: 'Delete it: a sheet has none.',
  },
  {
    ...DIALECT,
    pattern: /(?<words>\[\[[^\]\r\n]*\]\])/gu,
    found: 'double brackets',
    fix: 'Write the words alone, or a link: `[words](https://example.org)`.',
  },
  {
    ...DIALECT,
    pattern: /(?<words>%%)/gu,
    found: 'mark of a comment (`%%`)',
    fix: 'Delete the comment; notes for other editors go into the pull request.',
  },
  {
    ...DIALECT,
    pattern: /(?<![\p{L}\p{N}:])(?<words>:[a-z_]{2,}:)(?![\p{L}\p{N}:])/gu,
    found: 'name of a small picture between colons',
    fix: 'Delete it, or use `:icon[name]` where the authoring guide has it.',
  },
];
