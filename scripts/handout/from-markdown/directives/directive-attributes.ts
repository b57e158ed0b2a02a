import type { Directives } from 'mdast-util-directive';
import type { Place } from '../../../diagnostics/diagnostic.ts';
import { linesOf } from '../../../markdown/text-place.ts';
import { asWritten, didYouMean } from '../as-written.ts';
import { placeOf, report, type State } from '../state.ts';

/** Place of an attribute, or of its directive when it is missing. */
export const attributePlace = (node: Directives, name: string): Place => {
  const start = node.data?.position?.attributes?.[name]?.start;
  return start ? { line: start.line, column: start.column } : placeOf(node);
};

const ATTRIBUTE_NAMES = /(?<=[{\s"'])[^\s{}"'=]+(?=\s*=)/gu;

/** Attributes written more than once: the parser keeps only the last, so the source is searched. */
const repeatedNames = (node: Directives, state: State): string[] => {
  const opening = node.data?.position?.opening;
  if (!opening || opening.start.line !== opening.end.line) return [];
  const line = linesOf(state.file)[opening.start.line - 1] ?? '';
  const written = line
    .slice(opening.start.column - 1, opening.end.column - 1)
    .replace(/"[^"]*"|'[^']*'/gu, '""');
  const names: string[] = written.match(ATTRIBUTE_NAMES) ?? [];
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
};

/** Typographic quotes that a word processor writes. */
const CURLY = /[“”„‟‘’‚″]/u;

/** Records unknown, missing or repeated attributes; true when there are none. */
export const checkAttributes = (node: Directives, known: readonly string[], state: State): boolean => {
  const written = Object.keys(node.attributes ?? {});
  const unknown = written.filter((name) => !known.includes(name));
  const missing = known.filter((name) => !node.attributes?.[name]?.trim());
  const repeated = repeatedNames(node, state);
  const diagnostic = (name: string, found: string, fix: string) =>
    report(state.file, attributePlace(node, name), {
      rule: 'markdown/directive-attribute',
      found: `${asWritten(node)} ${found}`,
      expected: known.length === 0 ? 'no attribute' : known.map((one) => `\`${one}="…"\``).join(' and '),
      fix,
    });
  const curly = known.filter((name) => CURLY.test(node.attributes?.[name] ?? ''));
  for (const name of curly)
    diagnostic(name, `with curly quotes around \`${name}\``, `Type straight quotes: \`${name}="…"\`.`);
  for (const name of unknown)
    diagnostic(
      name,
      `with \`${name}\``,
      `${didYouMean(name, known) || 'Delete it. '}Put values with spaces in quotes.`,
    );
  for (const name of missing)
    diagnostic(name, `without \`${name}\``, `Add \`{${name}="…"}\` right after it, without a space.`);
  for (const name of repeated)
    diagnostic(name, `with \`${name}\` twice`, 'Write it once; put several values into one pair of quotes.');
  return curly.length + unknown.length + missing.length + repeated.length === 0;
};
