import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { BrokenEntry, Content } from '../../content/entries/entry.ts';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import type { BodyContext } from '../from-markdown/index.ts';
import { readableBody } from '../from-markdown/parse-body.ts';
import type { PlannedHandout } from '../plan/planned-handout.ts';

/** What the checks need from outside the content: pictures, the typeface, and the room on a page. */
export type LibraryTools = Pick<BodyContext, 'readPicture' | 'hasGlyph' | 'tableMisfit'>;

/** All that sheets are assembled from. */
export type SheetLibrary = {
  content: Content;
  planned: readonly PlannedHandout[];
  /** Parsed bodies by the file they are in. */
  bodies: ReadonlyMap<VFile, Root>;
} & LibraryTools;

/**
 * The trees of the bodies parsed last, by their text. The preview reads all content again after each save and
 * one body has changed: to parse the others again took 0.2 of its 0.6 s. Nothing changes a tree after it is
 * parsed, since each is converted for many sheets.
 */
let lately: ReadonlyMap<string, Root> = new Map();

const parse = (file: VFile, body: string): Root => {
  const text = readableBody(file, body);
  return lately.get(text) ?? parseMarkdown(text);
};

/**
 * The body of every entry, parsed once; those of entries with errors in their front matter may be among them.
 * One in which far too much is inside each other counts as empty, with an error on its file.
 */
export const parseBodies = (entries: readonly Pick<BrokenEntry, 'file' | 'body'>[]): Map<VFile, Root> => {
  const parsed = entries.map(({ file, body }) => ({
    file,
    body,
    root: parse(file, body),
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
