import type { ErrorCode, YAMLError } from 'yaml';
import type { ContentDiagnostic } from '../../diagnostics/content-diagnostic.ts';

type MessageWords = Pick<ContentDiagnostic, 'found' | 'expected' | 'fix'>;

const COLON: MessageWords = {
  found: 'a second colon or a line further to the right',
  expected: 'one key and one value on the line',
  fix: 'Put a value with ": " in quotes; start keys of one table in the same column.',
};

/** The parser's messages in words for authors. */
const WORDS: Partial<Record<ErrorCode, MessageWords>> = {
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: {
    found: 'a line without a colon',
    expected: 'lines of the form `key: value`',
    fix: 'Write a colon and a space after the key, or indent the line when the value goes on.',
  },
  TAB_AS_INDENT: {
    found: 'a tab at the start of the line',
    expected: 'spaces',
    fix: 'Indent with spaces, two for each level.',
  },
  BAD_SCALAR_START: {
    found: 'a value that starts with a character that means something else in YAML',
    expected: 'words',
    fix: 'Put the value in quotes.',
  },
  MISSING_CHAR: {
    found: 'a missing character',
    expected: 'every quote and bracket closed, and a space after each colon and comma',
    fix: 'Look for the quote or bracket that stays open.',
  },
  BAD_INDENT: {
    found: 'a line in the wrong column or an open bracket',
    expected: 'keys of one table in the same column, every bracket closed',
    fix: 'Fix the spaces at the start of the line, or close the bracket.',
  },
  UNEXPECTED_TOKEN: {
    found: 'words after the end of a value',
    expected: 'one value on the line',
    fix: "Put all of it in single quotes ('…'): a quote, `*`, `&` or `[` at its start means something in YAML.",
  },
  BAD_DQ_ESCAPE: {
    found: 'a backslash in double quotes that means nothing',
    expected: 'words',
    fix: "Put the value in single quotes ('…') instead.",
  },
  BAD_ALIAS: {
    found: 'a value that starts with `*` or `&` and a space',
    expected: 'words',
    fix: 'Put the value in quotes.',
  },
  MULTIPLE_DOCS: {
    found: 'a line `---` or `...`, behind which YAML starts another file',
    expected: 'one list of keys, from the first line to the last',
    fix: 'Delete that line.',
  },
  TAG_RESOLVE_FAILED: {
    found: 'a value that starts with `!`',
    expected: 'words',
    fix: 'Put the value in quotes.',
  },
};

const otherWords = (problem: YAMLError): MessageWords => ({
  found: `YAML that cannot be read (${problem.message})`,
  expected: 'lines of the form `key: value`',
  fix: 'Look at the quotes, colons and spaces of this line and of the one before.',
});

/** A key without a space after its colon. */
const NO_SPACE: MessageWords = {
  found: 'a colon without a plain space after it',
  expected: 'lines of the form `key: value`',
  fix: 'Write a plain space after the colon behind the key.',
};

/** Whether the line of an offset starts with a key, a colon and no space. */
const lacksSpace = (text: string, offset: number): boolean => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^\s*[\w-]+:(?:[^\s/]|\u00a0|\u202f)/u.test(text.slice(start).split('\n', 1)[0] ?? '');
};

/** Words after a value in single quotes: an apostrophe in it has ended it. */
const AFTER_SINGLE_QUOTES: MessageWords = {
  found: 'words after the single quote that ends a value',
  expected: 'one value on the line',
  fix: 'Put all of it in double quotes (`"…"`): an apostrophe ends what is in single quotes. For `"` in it write `\\"`.',
};

/** Whether the line of an offset has a value that starts with a single quote. */
const isAfterSingleQuote = (text: string, offset: number): boolean => {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /(?:^|[:[,-])\s*'[^']*'\s*$/u.test(before);
};

const wordsFor = (problem: YAMLError, text: string): MessageWords => {
  const { code, pos } = problem;
  if (code === 'UNEXPECTED_TOKEN' && isAfterSingleQuote(text, pos[0])) return AFTER_SINGLE_QUOTES;
  const isKey = code === 'MISSING_CHAR' || code === 'MULTILINE_IMPLICIT_KEY';
  if (isKey && lacksSpace(text, pos[0])) return NO_SPACE;
  return WORDS[code] ?? otherWords(problem);
};

/** A YAML parser error in words for editors, without its place. */
export const syntaxDiagnostic = (problem: YAMLError, text: string): ContentDiagnostic => ({
  rule: 'content/yaml-syntax',
  ...wordsFor(problem, text),
});
