import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Content } from '../content/entry.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { entriesOf } from './find-entry.ts';
import type { Known } from './from-markdown/index.ts';
import type { PlannedHandout } from './plan-handouts.ts';

/** All that sheets are assembled from. */
export type Library = {
  content: Content;
  planned: readonly PlannedHandout[];
  /** Parsed bodies by the file they stand in. */
  bodies: ReadonlyMap<VFile, Root>;
  readPicture: Known['readPicture'];
};

/** The body of every entry, parsed once; entries with faults in their front matter included. */
export const parseBodies = (content: Content): Map<VFile, Root> =>
  new Map([...entriesOf(content), ...content.broken].map(({ file, body }) => [file, parseMarkdown(body)]));

/** The parsed body of a file of the content; throws for another file. */
export const bodyOf = (bodies: Library['bodies'], file: VFile): Root => {
  const body = bodies.get(file);
  if (body === undefined) throw new Error(`No body was parsed for ${file.path}.`);
  return body;
};
