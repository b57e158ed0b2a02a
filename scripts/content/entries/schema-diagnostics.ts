import type { z } from 'zod';
import type { ContentDiagnostic } from '../../diagnostics/content-diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { anyOf, describeValue, didYouMean } from './describe-value.ts';
import type { KeyPath } from './key-path.ts';

type Issue = z.core.$ZodIssue;

/** The key of an issue: its path in the file, its value, and how it was typed. */
type TypedKey = { path: KeyPath; value: unknown; typed: string | null };

/** An error with the path of its key instead of a place. */
export type PathDiagnostic = {
  path: KeyPath;
  diagnostic: Omit<ContentDiagnostic, 'place'>;
  /** The missing key, or the known key nearest to an unknown one. */
  key?: KeyPath;
};

const TYPES: Record<string, string> = {
  string: 'words',
  boolean: 'true or false',
  number: 'a number',
  array: 'a list in square brackets',
  object: 'a table of keys such as `title: …`',
  record: 'a table of keys',
};

const typeFix = (expected: string, { value, typed }: TypedKey): string => {
  if (value === null) return 'Write a value after the colon, in quotes where a `#` is in it.';
  if (expected === 'string' && typeof value !== 'object')
    return `Put it in quotes: \`"${typed ?? String(value)}"\`.`;
  if (expected === 'string')
    return 'Put all of it in quotes: `[` or `{` at the start of a value makes a list or a table of it.';
  if (expected === 'array') return 'Write `[first, second]`.';
  if (expected === 'boolean') return 'Write true or false without quotes.';
  return expected === 'number'
    ? 'Write the number without quotes or unit.'
    : 'See content/README.md for its form.';
};

const missing = ({ path }: TypedKey): PathDiagnostic => ({
  path: path.slice(0, -1),
  key: path,
  diagnostic: {
    rule: 'content/missing-key',
    found: `missing key \`${path.at(-1)}\``,
    expected: `\`${path.at(-1)}\` with a value`,
    fix: `Add a line \`${path.at(-1)}: …\`; content/README.md shows its form.`,
  },
});

const wrongType = (expected: string, about: TypedKey): PathDiagnostic => ({
  path: about.path,
  diagnostic: {
    rule: 'content/wrong-type',
    found: describeValue(about.value),
    expected: TYPES[expected] ?? expected,
    fix: typeFix(expected, about),
  },
});

const unknownValue = (values: readonly string[], { path, value }: TypedKey): PathDiagnostic => ({
  path,
  diagnostic: {
    rule: 'content/unknown-value',
    found: describeValue(value),
    expected: anyOf(values),
    fix: didYouMean(nearest(String(value), values), 'Choose one of these words.'),
  },
});

const badValue = (expected: string, { path, value }: TypedKey): PathDiagnostic => ({
  path,
  diagnostic: {
    rule: 'content/bad-value',
    found: describeValue(value),
    expected,
    fix: `Change it to ${expected}.`,
  },
});

const unknownKey = (key: string, known: readonly string[], { path }: TypedKey): PathDiagnostic => {
  const meant = nearest(key, known);
  return {
    path: [...path, key],
    ...(meant === null ? {} : { key: [...path, meant] }),
    diagnostic: {
      rule: 'content/unknown-key',
      found: `unknown key \`${key}\``,
      expected: anyOf(known),
      fix: didYouMean(meant, 'Delete it, or use one of these keys.'),
    },
  };
};

/** `__proto__` is refused with the YAML, because zod ignores it in records. */
const isReported = (key: string): boolean => key !== '__proto__';

/** The messages of one schema issue; `strict` lists the known keys in its message. */
export const issueDiagnostics = (issue: Issue, about: TypedKey): PathDiagnostic[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.filter(isReported).map((key) => unknownKey(key, issue.message.split(', '), about));
  if (about.value === undefined) return [missing(about)];
  if (issue.code === 'invalid_type') return [wrongType(issue.expected, about)];
  if (issue.code !== 'invalid_value') return [badValue(issue.message, about)];
  const values = issue.values.map(String);
  return [typeof about.value === 'string' ? unknownValue(values, about) : wrongType(anyOf(values), about)];
};
