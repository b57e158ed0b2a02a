import { type Document, type Scalar, visit } from 'yaml';
import type { ContentDiagnostic } from '../../diagnostics/content-diagnostic.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';

/** Numbers that YAML reads as written. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/u;

const isChanged = ({ value, type, source = '' }: Scalar): boolean => {
  if (type !== 'PLAIN' || typeof value === 'string') return false;
  if (typeof value === 'number') return !PLAIN_NUMBER.test(source);
  return value === null ? source !== '' && source !== 'null' : source !== String(value);
};

const howToFix = ({ value, source = '' }: Scalar): string => {
  if (value === null) return `Leave the value empty, or write \`"${source}"\` for the word.`;
  const plain =
    typeof value === 'number' && !Number.isFinite(value) ? '' : ` for the value write \`${String(value)}\`.`;
  return `Write \`"${source}"\` in quotes for what was typed${plain === '' ? '.' : `;${plain}`}`;
};

const changedValue = (node: Scalar, place: Place): ContentDiagnostic => ({
  rule: 'content/yaml-changed',
  place,
  found: `\`${node.source ?? ''}\`, which YAML reads as ${node.value === null ? 'no value' : `\`${String(node.value)}\``}`,
  expected: 'a value that is read as it is typed',
  fix: howToFix(node),
});

/** The `>` or `|` of a value that was not meant as multi-line text: it has a number, or no lines. */
const blockMark = ({ type, value, range }: Scalar, text: string): string | null => {
  if (type !== 'BLOCK_FOLDED' && type !== 'BLOCK_LITERAL') return null;
  const [mark = ''] = /^\S+/u.exec(text.slice(range?.[0])) ?? [];
  return value === '' || /\d/u.test(mark) ? mark : null;
};

const lostBlock = (mark: string, place: Place): ContentDiagnostic => ({
  rule: 'content/yaml-changed',
  place,
  found: `\`${mark}\`, which YAML reads as the mark of a text of several lines`,
  expected: 'a value that is read as it is typed',
  fix: `Write \`"${mark}"\` in quotes for what was typed.`,
});

/**
 * An error for each value that YAML reads differently than typed: `007`, `1e3`, `0x1F`, `True`, `~`, `>5`.
 * The value is replaced by the words as typed.
 */
export const changedValues = (
  document: Document.Parsed,
  text: string,
  placeAt: (offset: number) => Place,
): ContentDiagnostic[] => {
  const diagnostics: ContentDiagnostic[] = [];
  visit(document, {
    Scalar: (key, node) => {
      const mark = blockMark(node, text);
      if (mark !== null) diagnostics.push(lostBlock(mark, placeAt(node.range?.[0] ?? 0)));
      if (key === 'key' || !isChanged(node)) return;
      diagnostics.push(changedValue(node, placeAt(node.range?.[0] ?? 0)));
      if (node.value !== null) node.value = node.source ?? '';
    },
  });
  return diagnostics;
};
