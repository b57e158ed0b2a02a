import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { EMPTY_CLINIC } from '../../model/empty-clinic.ts';
import type { Locales } from '../../model/locale.ts';
import { checkInteractions } from '../checks/check-interactions.ts';
import { checkMarkdown } from '../checks/check-markdown.ts';
import { checkReviews } from '../checks/check-reviews.ts';
import { checkRxnorm } from '../checks/check-rxnorm.ts';
import type { Content } from '../entries/entry.ts';
import { checkGlyphs } from '../text/check-glyphs.ts';
import { checkMarks } from '../text/check-marks.ts';
import type { HasGlyph } from '../text/missing-glyphs.ts';
import { kindOf } from '../text/read-text.ts';
import { failNoEntries, failNoFolder, folderFile } from './content-folder.ts';
import { entriesRead, typesetGlossaries, typesetProfile, typesetTeachBacks } from './entries-read.ts';
import { type FilesRead, readFiles } from './read-files.ts';
import type { MarkdownRead } from './read-markdown.ts';

/** Checks that need every file. */
const checkTogether = (all: FilesRead, locales: Locales): void => {
  checkMarkdown(all, all.sources.keys);
  checkInteractions(all.interactions, {
    treatments: all.treatments.files.map(({ id }) => id),
    cancers: all.cancerTypes.files.map(({ id }) => id),
    languages: [...locales.keys()],
    sources: all.sources.keys,
  });
  checkRxnorm(all.rxnorm, all.medicines.entries);
  checkReviews(all.reviews.files, all.tree.entries, all.treatments.entries);
};

/**
 * Checks for characters that would print as an empty box or in another typeface, and for markup that would be
 * printed literally.
 */
const checkCharacters = (all: FilesRead, hasGlyph: HasGlyph): void => {
  const { treatments, cancerTypes, guides, medicines, shared, sources, interactions, withdrawn } = all;
  const { glossaries, teachBacks } = all;
  const loose = [treatments, cancerTypes, guides, medicines, shared].flatMap((read) => read.loose);
  for (const { file, words } of [...loose, sources, interactions, withdrawn, ...glossaries, ...teachBacks])
    checkGlyphs(file, words, hasGlyph);
  for (const { file, words } of [...loose, sources, withdrawn]) checkMarks(file, words);
  for (const { file, words } of glossaries) checkMarks(file, words, ['say']);
  for (const { file, words } of teachBacks)
    checkMarks(
      file,
      words,
      words.map(({ key }) => key),
    );
};

/** The files of all entries, including those with errors. */
const filesRead = ({ treatments, cancerTypes, guides, medicines, shared }: MarkdownRead): VFile[] =>
  [treatments, cancerTypes, guides, medicines, shared].flatMap(({ files }) => files).map(({ file }) => file);

const toContent = (root: string, folder: VFile, all: FilesRead, locales: Locales): Content => {
  const { tree, sources, reviews, interactions, glossaries, teachBacks, withdrawn } = all;
  const entries = entriesRead(all, locales);
  const folderWithDiagnostics = folder.messages.length > 0 ? [folder] : [];
  return {
    root,
    locales,
    ...entries,
    sources: sources.sources,
    sourceKeys: sources.keys,
    sourcesFile: sources.file,
    interactions: interactions.all,
    interactionsFile: interactions.file,
    rxnorm: all.rxnorm.products,
    glossaries: typesetGlossaries(glossaries, locales),
    teachBacks: typesetTeachBacks(teachBacks, locales),
    withdrawn: withdrawn.all,
    withdrawnFile: withdrawn.file,
    translations: all.translations,
    clinic: typesetProfile(all.clinic.clinic, entries, locales),
    reviews: reviews.records,
    files: [
      ...folderWithDiagnostics,
      ...tree.others,
      sources.file,
      ...interactions.files,
      ...all.rxnorm.files,
      ...withdrawn.files,
      ...[...glossaries, ...teachBacks].map(({ file }) => file),
      ...all.translations.map(({ file }) => file),
      ...all.clinic.files,
      ...filesRead(all),
      ...reviews.files.map(({ file }) => file),
    ],
  };
};

const withoutFolder = (root: string, folder: VFile, locales: Locales): Content => {
  failNoFolder(folder);
  return {
    root,
    locales,
    treatments: [],
    cancerTypes: [],
    guides: [],
    medicines: [],
    shared: [],
    broken: [],
    sources: new Map(),
    sourceKeys: null,
    sourcesFile: new VFile({ path: join(root, 'sources.yaml') }),
    interactions: [],
    interactionsFile: new VFile({ path: join(root, 'interactions.yaml') }),
    rxnorm: {},
    glossaries: [],
    teachBacks: [],
    translations: [],
    withdrawn: [],
    withdrawnFile: new VFile({ path: join(root, 'withdrawn.yaml') }),
    clinic: EMPTY_CLINIC,
    reviews: new Map(),
    files: [folder],
  };
};

export type ReadOptions = {
  /** Folders of other languages are rejected. */
  locales: Locales;
  /** Replaces the folder's own `clinic.yaml`. */
  clinicFile?: string;
  /** By default every character counts as printable. */
  hasGlyph?: HasGlyph;
  /** The same for the clinic profile. */
  hasClinicGlyph?: HasGlyph;
};

/** Reads a content folder. Never throws for invalid content: errors are recorded on `files`. */
export const readContent = async (root: string, options: ReadOptions): Promise<Content> => {
  const { locales, clinicFile, hasGlyph = () => true, hasClinicGlyph = hasGlyph } = options;
  const folder = folderFile(root);
  if ((await kindOf(root, null)) !== 'folder') return withoutFolder(root, folder, locales);
  const all = await readFiles(root, await realpath(root), locales, { clinicFile, hasClinicGlyph });
  if (all.tree.entries.length === 0) failNoEntries(folder);
  checkTogether(all, locales);
  checkCharacters(all, hasGlyph);
  return toContent(root, folder, all, locales);
};
