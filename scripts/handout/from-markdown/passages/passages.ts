import type { PhrasingContent } from 'mdast';
import type { Directives, LeafDirective } from 'mdast-util-directive';
import { toString as plainText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { SectionNodes } from '../sections/split-sections.ts';
import type { FlowContent } from '../state.ts';
import type { Passage } from '../types.ts';

/** The ids in an attribute such as `cancer="prostate breast"`. */
export const idsIn = (value: string | null | undefined): string[] =>
  (value ?? '').split(/[\s,]+/u).filter((id) => id !== '');

const isCitation = ({ type, ...node }: PhrasingContent): boolean =>
  type === 'textDirective' && 'name' in node && node.name === 'cite';

/** The heading's words, without its citations. */
export const titleOf = ({ heading }: SectionNodes): string =>
  plainText(heading.children.filter((node) => !isCitation(node)))
    .replace(/\s+/gu, ' ')
    .trim();

const lastLine = (node: FlowContent | Directives): number =>
  (node.type === 'containerDirective' ? node.data?.position?.closing?.end.line : undefined) ??
  node.position?.end.line ??
  1;

const passage = (
  file: VFile,
  reaches: Passage['reaches'],
  nodes: readonly [FlowContent | Directives, ...(FlowContent | Directives)[]],
  title: string,
  cancers: string[] | null,
): Passage => ({
  file: file.path,
  line: nodes[0].position?.start.line ?? 1,
  endLine: lastLine(nodes.at(-1) ?? nodes[0]),
  reaches,
  title,
  cancers,
});

const isMore = (node: FlowContent): boolean => node.type === 'containerDirective' && node.name === 'more';

/** A section as a passage; a section of only long-form text counts as `more`. */
export const sectionPassage = (section: SectionNodes, cancers: string[] | null, file: VFile): Passage => {
  const isLong = section.nodes.length > 0 && section.nodes.every(isMore);
  return passage(
    file,
    isLong ? 'more' : 'section',
    [section.heading, ...section.nodes],
    titleOf(section),
    cancers,
  );
};

/** The text before the first heading, as a passage; null when there is none. */
export const introPassage = (
  nodes: readonly FlowContent[],
  cancers: string[] | null,
  file: VFile,
): Passage | null => {
  const [first, ...rest] = nodes;
  return first === undefined ? null : passage(file, 'intro', [first, ...rest], '', cancers);
};

/** A filter or a `variant` as a passage. */
export const filterPassage = (node: Directives, section: string, file: VFile): Passage => {
  const reaches = node.name === 'more' ? 'more' : node.name === 'variant' ? 'variant' : 'only';
  const isForAll = node.name === 'more' || node.name === 'general';
  return passage(file, reaches, [node], section, isForAll ? null : idsIn(node.attributes?.cancer));
};

/** The place where a shared block is included, as a passage. */
export const sharedPassage = (node: LeafDirective, file: VFile): Passage =>
  passage(file, 'shared', [node], node.attributes?.block ?? '', null);
