import type { VFile } from 'vfile';
import { fail } from '../../diagnostics/diagnostic.ts';
import { COLLECTIONS, type CollectionData, type CollectionName } from './collections.ts';
import type { BrokenEntry, Entry } from './entry.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type LooseEntry, looseData } from './loose-front-matter.ts';
import { validate } from './validate-entry.ts';

/** Identifies a file in the content. */
export type EntryKey<Name extends CollectionName> = { collection: Name; id: string; language: string };

/** At most one of `entry` and `broken` is set; `loose` is set when the front matter is valid YAML. */
export type ParsedEntry<Data> = {
  entry: Entry<Data> | null;
  broken: BrokenEntry | null;
  loose: LooseEntry | null;
};

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_LETTERS = 60;
/** Names that Windows reserves for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

const isId = (id: string): boolean => ID.test(id) && id.length <= MAX_LETTERS && !DEVICE.test(id);

const kebab = (id: string): string =>
  id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const checkId = (file: VFile, id: string): boolean => {
  if (isId(id)) return true;
  const better = kebab(id);
  fail(file, {
    rule: 'content/bad-id',
    found: `the file name \`${id}\``,
    expected: `small letters a to z and digits, joined by single hyphens, at most ${MAX_LETTERS}`,
    fix: isId(better) ? `Rename it to \`${better}\`.` : 'Rename the file.',
  });
  return false;
};

const checkBody = (file: VFile, body: string): boolean => {
  if (body.trim() !== '') return true;
  fail(file, {
    rule: 'content/empty-body',
    place: { line: (body.match(/\n*/)?.[0].length ?? 0) + 1, column: 1 },
    found: 'empty text after the front matter',
    expected: 'the text of the sheet',
    fix: 'Write the sections that content/README.md shows, or delete the file.',
  });
  return false;
};

/** An entry from the text of its file (line feeds only); errors are recorded on the file, nothing throws. */
export const parseEntry = <Name extends CollectionName>(
  file: VFile,
  text: string,
  key: EntryKey<Name>,
): ParsedEntry<CollectionData[Name]> => {
  const isNamed = checkId(file, key.id);
  const { yaml, body } = splitFrontMatter(file, text);
  const data = yaml === null ? null : validate(file, COLLECTIONS[key.collection].schema, yaml);
  const loose = yaml && {
    file,
    language: key.language,
    data: looseData(yaml.value),
    placeOf: yaml.placeOf,
    words: yaml.words,
  };
  const isEmpty = body === null || (yaml === null && body.trim() === '') || !checkBody(file, body);
  const found = { ...key, file, body: isEmpty ? '' : body };
  if (isEmpty) return { entry: null, broken: found, loose };
  return isNamed && data !== null && yaml !== null
    ? { entry: { ...found, data, placeOf: yaml.placeOf }, broken: null, loose }
    : { entry: null, broken: found, loose };
};
