import { type Document, type Scalar, visit } from 'yaml';
import type { ContentDiagnostic } from '../../diagnostics/content-diagnostic.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';

/** Numbers that are read as they are written. */
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

/**
 * An error for each value that YAML reads as another than was typed: `007`, `1e3`, `0x1F`, `True`, `~`. Such a value is read on as the
 * words that were typed.
 */
export const changedValues = (
  document: Document.Parsed,
  placeAt: (offset: number) => Place,
): ContentDiagnostic[] => {
  const diagnostics: ContentDiagnostic[] = [];
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || !isChanged(node)) return;
      diagnostics.push(changedValue(node, placeAt(node.range?.[0] ?? 0)));
      if (node.value !== null) node.value = node.source ?? '';
    },
  });
  return diagnostics;
};
