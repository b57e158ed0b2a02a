import { realpath } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { VFile } from 'vfile';
import { checkGlyphs } from './check-glyphs.ts';
import { checkLeads } from './check-leads.ts';
import { checkCodes, checkIds } from './check-names.ts';
import { checkReviews } from './check-reviews.ts';
import { checkTreatment } from './check-treatment.ts';
import type { Content } from './entry.ts';
import { fail } from './fault.ts';
import type { HasGlyph } from './missing-glyphs.ts';
import { defaultClinic } from './read-clinic.ts';
import { type FilesRead, readFiles } from './read-files.ts';
import { kindOf } from './read-text.ts';
import type { FoundEntry } from './read-tree.ts';

/** What can only be seen when every file is read. */
const checkTogether = ({
  tree,
  treatments,
  cancerTypes,
  guides,
  shared,
  sources,
  reviews,
}: FilesRead): void => {
  const isOf = (language: string) => (one: FoundEntry) => one.language === language;
  checkIds([...treatments.files, ...cancerTypes.files, ...guides.files, ...shared.files]);
  const sheets = [...treatments.loose, ...cancerTypes.loose, ...guides.loose];
  checkCodes(sheets);
  for (const entry of sheets) checkLeads(entry);
  for (const entry of treatments.loose) {
    const ids = cancerTypes.files.filter(isOf(entry.language)).map(({ id }) => id);
    checkTreatment(entry, { cancerTypes: ids, sourceKeys: sources.keys });
  }
  checkReviews(reviews.files, tree.entries, treatments.entries);
};

/** What would come out as an empty box on paper, or as a letter of another typeface. */
const checkCharacters = (all: FilesRead, hasGlyph: HasGlyph, hasClinicGlyph: HasGlyph): void => {
  const { treatments, cancerTypes, guides, shared, sources, clinic, interactions, glossaries, withdrawn } =
    all;
  const loose = [treatments, cancerTypes, guides, shared].flatMap((read) => read.loose);
  for (const { file, words } of [...loose, sources, interactions, withdrawn, ...glossaries])
    checkGlyphs(file, words, hasGlyph);
  for (const file of clinic.files) checkGlyphs(file, clinic.words, hasClinicGlyph);
};

const failNoEntries = (file: VFile): void =>
  fail(file, {
    rule: 'content/no-entries',
    found: 'a folder without any Markdown file',
    expected: 'at least one file such as en/treatments/hormone-therapy.md',
    fix: 'Look whether this is the content folder, or write the first file.',
  });

const toContent = (root: string, folder: VFile, all: FilesRead): Content => {
  const { tree, treatments, cancerTypes, guides, shared, sources, reviews } = all;
  const { interactions, glossaries, withdrawn } = all;
  const collections = [treatments, cancerTypes, guides, shared];
  const folderWithFaults = folder.messages.length > 0 ? [folder] : [];
  const read = [...collections.flatMap(({ files }) => files), ...reviews.files].map(({ file }) => file);
  return {
    root,
    ...{ treatments: treatments.entries, cancerTypes: cancerTypes.entries },
    ...{ guides: guides.entries, shared: shared.entries },
    broken: collections.flatMap(({ broken }) => broken),
    ...{ sources: sources.sources, sourceKeys: sources.keys, sourcesFile: sources.file },
    ...{ interactions: interactions.all, interactionsFile: interactions.file, glossaries },
    ...{ withdrawn: withdrawn.all, withdrawnFile: withdrawn.file },
    ...{ clinic: all.clinic.clinic, reviews: reviews.records },
    files: [
      ...folderWithFaults,
      ...tree.others,
      sources.file,
      ...interactions.files,
      ...withdrawn.files,
      ...glossaries.map(({ file }) => file),
      ...all.clinic.files,
      ...read,
    ],
  };
};

const withoutFolder = (root: string, folder: VFile): Content => {
  fail(folder, {
    rule: 'content/folder-missing',
    found: 'missing content folder',
    expected: 'a folder with sources.yaml and a folder for each language',
    fix: 'Look at the path, and from which folder the command was started.',
  });
  return {
    ...{ root, treatments: [], cancerTypes: [], guides: [], shared: [], broken: [] },
    ...{ sources: new Map(), sourceKeys: null, sourcesFile: new VFile({ path: join(root, 'sources.yaml') }) },
    ...{ interactions: [], interactionsFile: new VFile({ path: join(root, 'interactions.yaml') }) },
    ...{ glossaries: [], withdrawn: [], withdrawnFile: new VFile({ path: join(root, 'withdrawn.yaml') }) },
    ...{ clinic: defaultClinic(), reviews: new Map(), files: [folder] },
  };
};

export type ReadOptions = {
  /** Takes the place of the folder's own `clinic.yaml`. */
  clinicFile?: string;
  /** Without it every character counts as printable. */
  hasGlyph?: HasGlyph;
  /** The same for the clinic profile. */
  hasClinicGlyph?: HasGlyph;
};

/** Reads a content folder. Never throws for bad content: every fault of every file stands on `files`. */
export const readContent = async (root: string, options: ReadOptions = {}): Promise<Content> => {
  const folder = new VFile({ path: normalize(root) });
  if ((await kindOf(root, null)) !== 'folder') return withoutFolder(root, folder);
  const all = await readFiles(root, await realpath(root), options.clinicFile);
  if (all.tree.entries.length === 0) failNoEntries(folder);
  checkTogether(all);
  const { hasGlyph = () => true, hasClinicGlyph = hasGlyph } = options;
  checkCharacters(all, hasGlyph, hasClinicGlyph);
  return toContent(root, folder, all);
};
