import type { Mark, MarkedItem } from './types.ts';

const isArtifactMark = ({ tag }: Mark): boolean => tag === 'Artifact';

/** Whether paint belongs to an artifact. */
export const isArtifact = ({ marks }: Pick<MarkedItem, 'marks'>): boolean => marks.some(isArtifactMark);

/** The marked content id of paint on its page; null when it has none, or is in a form's stream. */
export const mcidOf = ({ marks, inStream }: Omit<MarkedItem, 'index'>): number | null =>
  inStream ? null : (marks.findLast(({ mcid }) => mcid !== null)?.mcid ?? null);

/** Whether paint belongs to an element of the structure. */
export const isTagged = ({ marks }: Pick<MarkedItem, 'marks'>): boolean =>
  marks.some(({ mcid }) => mcid !== null);
