import { type Document, isMap, isPair, isScalar, isSeq, type Scalar, visit } from 'yaml';
import type { ContentDiagnostic } from '../../diagnostics/content-diagnostic.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';

/** The plain value of an item or pair in brackets or braces, whose text goes up to the comma behind it. */
const plainValue = (item: unknown): Scalar | null => {
  const node = isPair(item) ? item.value : item;
  return isScalar(node) && node.type === 'PLAIN' ? node : null;
};

const splitValue = (around: string, place: Place): ContentDiagnostic => ({
  rule: 'content/yaml-changed',
  place,
  found: `the comma in \`${around}\`, which parts it into two values`,
  expected: 'a value with a comma in quotes',
  fix: `Put the whole value in quotes, as in \`["1,000 steps"]\`; a decimal number has a point, as in \`38.3\`. Between two values write a comma and a space.`,
});

/**
 * An error for each number in brackets or braces that YAML parts at its comma: `[1,000 steps]` would be two values,
 * `1` and `000 steps`.
 */
export const splitValues = (
  document: Document.Parsed,
  text: string,
  placeAt: (offset: number) => Place,
): ContentDiagnostic[] => {
  const diagnostics: ContentDiagnostic[] = [];
  visit(document, {
    Collection: (_, node) => {
      if (!(isSeq(node) || isMap(node)) || node.flow !== true) return;
      for (const item of node.items) {
        const comma = plainValue(item)?.range?.[1] ?? -1;
        const [before = ''] = /[\d.]*\d$/u.exec(text.slice(0, Math.max(0, comma))) ?? [];
        const [behind = ''] = /^,\d+/u.exec(text.slice(comma)) ?? [];
        if (before !== '' && behind !== '') diagnostics.push(splitValue(before + behind, placeAt(comma)));
      }
    },
  });
  return diagnostics;
};
