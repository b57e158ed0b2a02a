import type { Paragraph as ParagraphNode } from 'mdast';
import type { Block } from '../../../model/handout.ts';
import { lineOf } from '../../from-markdown/inline/line.ts';
import type { State } from '../../from-markdown/state.ts';
import { convertImage, isImage } from '../image/convert-image.ts';

const isSpace = (node: ParagraphNode['children'][number]): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

/** A paragraph; one with only pictures becomes these pictures. */
export const convertParagraph = (node: ParagraphNode, state: State): Block[] => {
  const words = node.children.filter((child) => !isSpace(child));
  if (words.length > 0 && words.every(isImage)) return words.flatMap((image) => convertImage(image, state));
  const children = lineOf(node.children, state);
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
};
