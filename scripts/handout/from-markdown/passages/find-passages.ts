import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { splitSections, splitVariants } from '../sections/split-sections.ts';
import type { FlowContent } from '../state.ts';
import type { Passage } from '../types.ts';
import { filterPassage, idsIn, introPassage, sectionPassage, sharedPassage, titleOf } from './passages.ts';

const ownPassage = (node: Nodes, section: string, file: VFile): Passage[] => {
  if (node.type === 'leafDirective' && node.name === 'shared') return [sharedPassage(node, file)];
  const isBare = node.type === 'containerDirective' && (node.name === 'more' || node.name === 'general');
  if (isBare) return [filterPassage(node, section, file)];
  if (node.type !== 'containerDirective' && node.type !== 'textDirective') return [];
  const isOnly = (node.name === 'only' || node.name === 'pair') && idsIn(node.attributes?.cancer).length > 0;
  return isOnly ? [filterPassage(node, section, file)] : [];
};

const passagesIn = (node: Nodes, section: string, file: VFile): Passage[] => [
  ...ownPassage(node, section, file),
  ...('children' in node ? node.children.flatMap((child) => passagesIn(child, section, file)) : []),
];

const textPassages = (nodes: readonly FlowContent[], cancers: string[] | null, file: VFile): Passage[] => {
  const { intro, sections } = splitSections(nodes);
  const start = introPassage(intro, cancers, file);
  return [
    ...(start === null ? [] : [start]),
    ...intro.flatMap((node) => passagesIn(node, '', file)),
    ...sections.flatMap((section) => [
      sectionPassage(section, cancers, file),
      ...section.nodes.flatMap((node) => passagesIn(node, titleOf(section), file)),
    ]),
  ];
};

/** Every passage of a body, for all sheets; `ConvertedBody.passages` has those of one sheet. */
export const findPassages = (body: Root, file: VFile): Passage[] => {
  const { main, variants } = splitVariants(body);
  return [
    ...textPassages(main, null, file),
    ...variants.flatMap((variant) => {
      const cancers = idsIn(variant.attributes?.cancer);
      return [filterPassage(variant, '', file), ...textPassages(variant.children, cancers, file)];
    }),
  ];
};
