/** Markup of another program; the author is shown the group `words`. */
type DialectMark = {
  pattern: RegExp;
  found: string;
  fix: string;
  /** Whether the markup encloses words, which may contain emphasis, links and directives. */
  isPair?: true;
};

/** Markup of other Markdown programs, LaTeX and wikis, which would be printed literally. */
export const DIALECT_MARKS: readonly DialectMark[] = [
  {
    pattern: /(?<words>\[![A-Za-z]+\])/gu,
    found: 'mark of an alert box',
    fix: 'Delete it and start with bold words, such as `**Note:**`; for warning signs use the care cards.',
  },
  {
    pattern: /(?<words>==[^=\s](?:[^=]*[^=\s])?==)/gu,
    found: 'marks of highlighted words (`==`)',
    isPair: true,
    fix: 'Write `**words**`.',
  },
  {
    pattern: /(?<words>\+\+[^+\s](?:[^+]*[^+\s])?\+\+)/gu,
    found: 'marks of inserted words (`++`)',
    isPair: true,
    fix: 'Delete the signs.',
  },
  {
    pattern: /(?<words>\|\|[^|\r\n]*\|\||>![^\s!][^!\r\n]*!<)/gu,
    found: 'marks of hidden words',
    isPair: true,
    fix: 'Delete the signs.',
  },
  {
    pattern: /(?<![\p{L}\p{N}'])(?<words>'{2,3})(?=[^'\s][^'\r\n]*\k<words>(?!'))/gu,
    found: 'marks of emphasis of a wiki',
    fix: 'Write `**words**`; for quotes type `"`.',
  },
  {
    pattern: /(?<![\p{L}\p{N}:/])(?<words>\/\/[^\s/](?:[^/\r\n]*[^\s/])?\/\/)(?![/\p{L}\p{N}])/gu,
    found: 'marks of emphasis of a wiki (`//`)',
    fix: 'Write `*words*`.',
  },
  {
    pattern: /(?<words>,,[^\s,](?:[^,\r\n]*[^\s,])?,,)/gu,
    found: 'marks of a subscript (`,,`)',
    isPair: true,
    fix: 'Write it on the line, as in “H2O”.',
  },
  {
    pattern: /(?<words>~[^\s~]*[^\s~–/-]~)(?!\p{N})/gu,
    found: 'marks of a subscript (`~`)',
    fix: 'Write it on the line, as in “H2O”.',
  },
  {
    pattern: /(?<words>\^[^\s^[]+\^|(?<=\S[ \t]|[\p{L}.,;:!?)])\^(?=[\p{L}\p{N}]))/gu,
    found: 'marks of a superscript (`^`)',
    fix: 'Write it on the line, as in “10 to the power of 9”.',
  },
  {
    pattern: /(?<words>\$\$|\$(?=[^\s\d$.])[^$\r\n]*[^\s$]\$(?!\d))/gu,
    found: 'marks of a formula (`$`)',
    fix: 'Write the formula in words; for the sign itself write `\\$`.',
  },
  {
    pattern: /(?<words>\\[A-Za-z]+)/gu,
    found: 'command of LaTeX, or code of a letter or line end',
    fix: 'Delete it: the program breaks pages by itself. For “and/or” write `/`; for the sign itself write `\\\\`.',
  },
  {
    pattern: /(?<words>\[\[?_?toc_?\]?\])/giu,
    found: 'mark of a table of contents',
    fix: 'Delete it: a sheet has none.',
  },
  {
    pattern: /(?<words>\[\[[^\]\r\n]*\]\])/gu,
    found: 'double brackets',
    isPair: true,
    fix: 'Write the words alone, or a link: `[words](https://example.org)`.',
  },
  {
    pattern: /(?<words>%%)/gu,
    found: 'mark of a comment (`%%`)',
    fix: 'Delete the comment; notes for other editors go into the pull request.',
  },
  {
    pattern: /(?<![\p{L}\p{N}:])(?<words>:(?:[a-z_][a-z\d_+-]+|[+-]1):)(?![\p{L}\p{N}:])/gu,
    found: 'name of a small picture between colons',
    fix: 'Delete it, or use `:icon[name]` where the authoring guide has it.',
  },
  {
    pattern: /(?<=[\p{L}\p{N})])(?<words>::)(?=[ \t\r\n]|$)/gu,
    found: 'two colons behind a term, as in a list of terms',
    fix: 'Write `- **Term:** what it means` for each term.',
  },
  {
    pattern:
      /(?<words>\[\/[a-z]+\]|\[(?:[bisu]\](?=\S)|(?:align|center|code|color|email|font|img|list|quote|size|spoiler|url)(?:=[^\]\r\n]*\]?|\])))/giu,
    found: 'mark of a forum program',
    fix: 'Delete it and its partner; for bold write `**words**`, for a link `[words](https://example.org)`.',
  },
  {
    pattern: /(?<words><<[^<>\r\n]*>>|<%=?)/gu,
    found: 'field or reference of another program',
    fix: 'Write the words alone; for quotes type `"`.',
  },
  {
    pattern: /(?<=\S[ \t])(?<words>\|\p{L}[^|\r\n]*(?<=[^\s|])\|)(?=[\s.,;:!?)]|$)/gu,
    found: 'words between `|`, as for a substitution',
    fix: 'Write the words alone.',
  },
  {
    pattern:
      /(?<words>@@|\?\?[^\s?][^?\r\n]*\?\?|(?<![^\s(])%\p{L}+%(?![^\s.,;:!?)])|(?<![^\s(])@\p{L}[^\s@]*@(?![^\s.,;:!?)]))/gu,
    found: 'marks of a wiki or form',
    fix: 'Delete the signs.',
  },
  {
    pattern: /(?<![^\s(])(?<words>(?<sign>[=+/])\p{L}[^=+/\r\n]*(?<=\p{L})\k<sign>)(?![^\s.,;:!?)])/gu,
    found: 'marks of emphasis of another program',
    fix: 'Write `*words*`.',
  },
  {
    pattern: /(?<=\s)(?<words>\^[a-z][\w-]*)[ \t]*(?=$|[\r\n])/giu,
    found: 'name of a paragraph (`^`)',
    fix: 'Delete it.',
  },
  {
    pattern: /(?<words>!(?:[^\s!()]+\.(?:gif|jpe?g|png|svg|webp))!)/giu,
    found: 'picture of another program',
    fix: 'Write `![what it shows](file.png)`.',
  },
];
