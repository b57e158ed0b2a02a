import type { Node } from './nodes.ts';

const isInFlow = ({ props, style }: Node): boolean => !props?.fixed && style?.position !== 'absolute';

/** Fill of a page, from 0 to 1: how far down its flow ends. */
export const fillOf = ({ box = {}, children = [] }: Node): number => {
  const { height = 0, paddingTop = 0, paddingBottom = 0 } = box;
  const ends = children.filter(isInFlow).map((child) => (child.box?.top ?? 0) + (child.box?.height ?? 0));
  return (Math.max(paddingTop, ...ends) - paddingTop) / (height - paddingTop - paddingBottom);
};

/** Whether a destination of this name is at or below a node. */
export const hasPlace = ({ props, children = [] }: Node, id: string): boolean =>
  props?.id === id || children.some((child) => hasPlace(child, id));
