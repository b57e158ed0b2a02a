import { basename, extname, join } from 'node:path';
import type { VFile } from 'vfile';
import type { Locales } from '../../model/locale.ts';
import { LEVELS, type LevelLimits } from '../checks/levels.ts';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '../entries/collections.ts';
import { borrowedWords } from './borrowed-words.ts';
import { failBorrowedLocale, failNoLocale, folderFile } from './content-folder.ts';
import { listFolder } from './read-folder.ts';

/** A file to read; its id is its name without the extension. */
export type ContentFile = { id: string; language: string; path: string };

/** A file of a collection. */
export type EntryFile = ContentFile & { collection: CollectionName };

/** The translation record of a translated file. */
export type TranslationFile = {
  language: string;
  path: string;
  /** The translated file, below the folder of the language, such as `treatments/hormone-therapy.md`. */
  of: string;
};

/** The files of a content folder by purpose, sorted by name; `others` have an error and are not read. */
export type ContentTree = {
  entries: EntryFile[];
  translations: TranslationFile[];
  reviews: ContentFile[];
  others: VFile[];
};

const EMPTY: ContentTree = { entries: [], translations: [], reviews: [], others: [] };

const merge = (trees: ContentTree[]): ContentTree => ({
  entries: trees.flatMap(({ entries }) => entries),
  translations: trees.flatMap(({ translations }) => translations),
  reviews: trees.flatMap(({ reviews }) => reviews),
  others: trees.flatMap(({ others }) => others),
});

type ListedFiles = { found: ContentFile[]; others: VFile[] };

const filesIn = async (
  folder: string,
  language: string,
  inside: string,
  level: LevelLimits,
): Promise<ListedFiles> => {
  const { files, others } = await listFolder(folder, inside, level);
  const found = files.map((name) => ({
    id: basename(name, extname(name)),
    language,
    path: join(folder, name),
  }));
  return { found, others };
};

const translationTree = async (root: string, language: string, inside: string): Promise<ContentTree> => {
  const folder = join(root, language, 'translations');
  const { files, folders, others } = await listFolder(folder, inside, LEVELS.translations);
  const own = files.map((name) => ({ language, path: join(folder, name), of: name }));
  const trees = folders.map(async (name): Promise<ContentTree> => {
    const listed = await filesIn(join(folder, name), language, inside, LEVELS.translationsOfCollection);
    const translations = listed.found.map(({ id, path }) => ({ language, path, of: `${name}/${id}.md` }));
    return { ...EMPTY, translations, others: listed.others };
  });
  return merge([{ ...EMPTY, translations: own, others }, ...(await Promise.all(trees))]);
};

const languageTree = async (root: string, language: string, inside: string): Promise<ContentTree> => {
  const { folders, others } = await listFolder(join(root, language), inside, LEVELS.language);
  const present = COLLECTION_NAMES.filter((name) => folders.includes(COLLECTIONS[name].folder));
  const trees = present.map(async (collection): Promise<ContentTree> => {
    const folder = join(root, language, COLLECTIONS[collection].folder);
    const listed = await filesIn(folder, language, inside, LEVELS.collection);
    return { ...EMPTY, entries: listed.found.map((one) => ({ ...one, collection })), others: listed.others };
  });
  if (folders.includes('translations')) trees.push(translationTree(root, language, inside));
  return merge([...(await Promise.all(trees)), { ...EMPTY, others }]);
};

const refuseLanguage = (folder: VFile, language: string, locales: Locales): boolean => {
  if (!locales.has(language)) failNoLocale(folder, language);
  const borrowed = borrowedWords(locales, language);
  if (borrowed.length > 0) failBorrowedLocale(folder, language, borrowed);
  return folder.messages.length > 0;
};

const reviewTree = async (folder: string, inside: string): Promise<ContentTree> => {
  const { folders, others } = await listFolder(folder, inside, LEVELS.reviews);
  const trees = folders.map(async (language): Promise<ContentTree> => {
    const listed = await filesIn(join(folder, language), language, inside, LEVELS.reviewsOfLanguage);
    return { ...EMPTY, reviews: listed.found, others: listed.others };
  });
  return merge([...(await Promise.all(trees)), { ...EMPTY, others }]);
};

/**
 * Finds the files of a content folder; `inside` is its real path, which links must not leave. The folder of a
 * language without a locale, or with words of another language in its locale, is an error and not read.
 */
export const readTree = async (root: string, inside: string, locales: Locales): Promise<ContentTree> => {
  const { folders, others } = await listFolder(root, inside, LEVELS.root);
  // `scripts/release-records` reads the releases.
  const trees = folders
    .filter((name) => name !== 'releases')
    .map((name) => {
      if (name === 'reviews') return reviewTree(join(root, name), inside);
      const folder = folderFile(join(root, name));
      if (refuseLanguage(folder, name, locales)) return { ...EMPTY, others: [folder] };
      return languageTree(root, name, inside);
    });
  return merge([...(await Promise.all(trees)), { ...EMPTY, others }]);
};
