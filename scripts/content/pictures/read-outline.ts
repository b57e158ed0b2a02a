import { realpath } from 'node:fs/promises';
import type { VFile } from 'vfile';
import type { Locales } from '../../model/locale.ts';
import { checkMarkdown } from '../checks/check-markdown.ts';
import type { Outline } from '../entries/entry.ts';
import { failNoEntries, failNoFolder, folderFile } from '../read/content-folder.ts';
import { type MarkdownRead, readMarkdown } from '../read/read-markdown.ts';
import { readWithdrawn } from '../read/read-withdrawn.ts';
import { kindOf } from '../text/read-text.ts';

/** The entries that were read, by collection, and the files with errors. */
export const entriesRead = ({ treatments, cancerTypes, guides, shared }: MarkdownRead) => ({
  ...{ treatments: treatments.entries, cancerTypes: cancerTypes.entries },
  ...{ guides: guides.entries, shared: shared.entries },
  broken: [treatments, cancerTypes, guides, shared].flatMap(({ broken }) => broken),
});

/** The files of all entries, also of those with errors. */
export const filesRead = ({ treatments, cancerTypes, guides, shared }: MarkdownRead): VFile[] =>
  [treatments, cancerTypes, guides, shared].flatMap(({ files }) => files).map(({ file }) => file);

const NOTHING = { treatments: [], cancerTypes: [], guides: [], shared: [], broken: [], withdrawn: [] };

/**
 * Reads of a content folder what decides which sheets there are: its Markdown and the withdrawn sheets. Never
 * throws for bad content: every error of these files stands on `files`.
 */
export const readOutline = async (root: string, locales: Locales): Promise<Outline> => {
  const folder = folderFile(root);
  if ((await kindOf(root, null)) !== 'folder') {
    failNoFolder(folder);
    return { ...NOTHING, locales, withdrawnFile: folder, files: [folder] };
  }
  const inside = await realpath(root);
  const markdown = await readMarkdown(root, inside, locales);
  const withdrawn = await readWithdrawn(root, inside);
  if (markdown.tree.entries.length === 0) failNoEntries(folder);
  checkMarkdown(markdown, null);
  return {
    locales,
    ...entriesRead(markdown),
    ...{ withdrawn: withdrawn.all, withdrawnFile: withdrawn.file },
    files: [folder, ...markdown.tree.others, ...withdrawn.files, ...filesRead(markdown)],
  };
};
