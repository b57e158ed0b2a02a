import { VFile } from 'vfile';
import type { Locales } from '../../model/locale.ts';
import type { CollectionData, CollectionName } from '../entries/collections.ts';
import type { BrokenEntry, Entry } from '../entries/entry.ts';
import type { LooseEntry } from '../entries/loose-front-matter.ts';
import { type ParsedEntry, parseEntry } from '../entries/parse-entry.ts';
import { readText } from '../text/read-text.ts';
import { type ContentTree, type EntryFile, readTree } from './read-tree.ts';

type Read<Name extends CollectionName> = {
  files: (EntryFile & { file: VFile })[];
  entries: Entry<CollectionData[Name]>[];
  broken: BrokenEntry[];
  loose: LooseEntry[];
};

const readCollection = async <Name extends CollectionName>(
  { entries }: ContentTree,
  inside: string,
  collection: Name,
): Promise<Read<Name>> => {
  const read: Read<Name> = { files: [], entries: [], broken: [], loose: [] };
  // One file after the other: large content must not exhaust file handles.
  for (const found of entries.filter((one) => one.collection === collection)) {
    const file = new VFile({ path: found.path });
    const text = await readText(file, inside);
    const { id, language } = found;
    const key = { collection, id, language };
    const parsed: ParsedEntry<CollectionData[Name]> =
      text === null
        ? { entry: null, broken: { ...key, file, body: '' }, loose: null }
        : parseEntry(file, text, key);
    read.files.push({ ...found, file });
    read.entries.push(...(parsed.entry === null ? [] : [parsed.entry]));
    read.broken.push(...(parsed.broken === null ? [] : [parsed.broken]));
    read.loose.push(...(parsed.loose === null ? [] : [parsed.loose]));
  }
  return read;
};

/** Reads the Markdown below `root`, a real folder; the errors of a file are recorded on it. */
export const readMarkdown = async (root: string, inside: string, locales: Locales) => {
  const tree = await readTree(root, inside, locales);
  return {
    tree,
    treatments: await readCollection(tree, inside, 'treatments'),
    cancerTypes: await readCollection(tree, inside, 'cancer-types'),
    guides: await readCollection(tree, inside, 'guides'),
    medicines: await readCollection(tree, inside, 'medicines'),
    shared: await readCollection(tree, inside, 'shared'),
  };
};

/** The Markdown of a content folder, including files with errors. */
export type MarkdownRead = Awaited<ReturnType<typeof readMarkdown>>;
