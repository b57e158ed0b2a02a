import type { PhrasingContent } from 'mdast';

const SILENT: ReadonlySet<string> = new Set(['cite', 'icon']);

/**
 * The words of a line as written: a clinic fact is `{clinic.fever}`, `:condition` is the locale's word for
 * the condition, a picture is its description; citations and small pictures are left out.
 */
export const lineText = (children: readonly PhrasingContent[], condition: string): string =>
  children.map((child) => nodeText(child, condition)).join('');

const nodeText = (node: PhrasingContent, condition: string): string => {
  if (node.type === 'break') return ' ';
  if (node.type === 'textDirective') {
    if (SILENT.has(node.name)) return '';
    if (node.name === 'clinic') return `{clinic.${lineText(node.children, condition)}}`;
    return node.name === 'condition' ? condition : lineText(node.children, condition);
  }
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? lineText(node.children, condition) : '';
};

/** Keys of the sources that a line cites. */
export const sourcesOf = (node: PhrasingContent): string[] => {
  if (node.type === 'textDirective' && node.name === 'cite')
    return lineText(node.children, '')
      .split(';')
      .map((key) => key.trim());
  return 'children' in node ? node.children.flatMap(sourcesOf) : [];
};
