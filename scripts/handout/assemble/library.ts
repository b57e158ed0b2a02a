import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { BrokenEntry, Content } from '../../content/entries/entry.ts';
import { keepTrees, treeOfBody } from '../../markdown/recent-trees.ts';
import type { BodyContext } from '../from-markdown/index.ts';
import { readableBody } from '../from-markdown/parse-body.ts';
import type { PlannedHandout } from '../plan/planned-handout.ts';

/** External inputs of the checks: pictures, the typeface, and the room on a page. */
export type LibraryTools = Pick<BodyContext, 'readPicture' | 'hasGlyph' | 'tableMisfit'>;

/** Everything that sheets are assembled from. */
export type SheetLibrary = {
  content: Content;
  planned: readonly PlannedHandout[];
  /** Parsed bodies by file. */
  bodies: ReadonlyMap<VFile, Root>;
} & LibraryTools;

/**
 * The body of every entry, parsed once, including entries with errors in their front matter. One that is
 * nested far too deeply counts as empty, with an error on its file.
 */
export const parseBodies = (entries: readonly Pick<BrokenEntry, 'file' | 'body'>[]): Map<VFile, Root> => {
  const readable = entries.map(({ file, body }) => ({ file, text: readableBody(file, body) }));
  const parsed = new Map(readable.map(({ file, text }) => [file, treeOfBody(text)]));
  keepTrees(new Set(readable.map(({ text }) => text)));
  return parsed;
};

/** The parsed body of a file of the content; throws for another file. */
export const bodyOf = (bodies: SheetLibrary['bodies'], file: VFile): Root => {
  const body = bodies.get(file);
  if (body === undefined) throw new Error(`No body was parsed for ${file.path}.`);
  return body;
};
