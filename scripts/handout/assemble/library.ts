import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { BrokenEntry, Content } from '../../content/entries/entry.ts';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
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
 * Parse cache by body text; the preview reparses everything on each save, which took 0.2 of its 0.6 s. Trees
 * are never mutated, since each is converted for many sheets.
 */
let lately: ReadonlyMap<string, Root> = new Map();

const parseCached = (file: VFile, body: string): Root => {
  const text = readableBody(file, body);
  return lately.get(text) ?? parseMarkdown(text);
};

/**
 * The body of every entry, parsed once, including entries with errors in their front matter. One that is
 * nested far too deeply counts as empty, with an error on its file.
 */
export const parseBodies = (entries: readonly Pick<BrokenEntry, 'file' | 'body'>[]): Map<VFile, Root> => {
  const parsed = entries.map(({ file, body }) => ({
    file,
    body,
    root: parseCached(file, body),
  }));
  lately = new Map(parsed.map(({ body, root }) => [body, root]));
  return new Map(parsed.map(({ file, root }) => [file, root]));
};

/** The parsed body of a file of the content; throws for another file. */
export const bodyOf = (bodies: SheetLibrary['bodies'], file: VFile): Root => {
  const body = bodies.get(file);
  if (body === undefined) throw new Error(`No body was parsed for ${file.path}.`);
  return body;
};
