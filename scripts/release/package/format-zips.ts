import type { BookRow } from '../../build/manifest/book-row.ts';
import type { FormatRow } from '../../build/manifest/format-row.ts';
import type { Build } from '../../build/manifest/read-build.ts';
import type { PlainFormat } from '../../model/formats.ts';
import { type Deliverable, textFile } from './deliverable.ts';
import { PREFIX, type UpToDate, upToDateOf, WHAT } from './sheet-zips.ts';
import { zipFolder } from './zip.ts';

type Release = { version: string; date: string };

/** What a format is called in the name of its zip, and what its files are for. */
const FORMATS: Record<PlainFormat, { name: string; what: string }> = {
  txt: { name: 'text', what: 'Plain text in UTF-8, one sentence a line, for speech and for record systems' },
  epub: { name: 'epub', what: 'E-books (EPUB 3.3), for e-readers, tablets and telephones' },
  brf: {
    name: 'braille',
    what: 'Braille (BRF): Unified English Braille, grade 2, 40 cells by 25 lines, for embossers and displays',
  },
};

/** A file of a zip: where it is in the build, how it is called there, and its line in the list of contents. */
type Entry = { file: string; name: string; line: string };

type Group = { folder: string; what: string; upToDate: UpToDate; entries: Entry[] };

const sheetEntry = (row: FormatRow, upToDate: UpToDate): Entry => {
  const name = `${PREFIX[upToDate]}${row.id}.${row.format}`;
  return { file: row.file, name, line: `${row.code}-${row.revision}  ${row.title}  (${name})` };
};

const bookEntry = ({ file, id, title }: BookRow, upToDate: UpToDate): Entry => {
  const name = `${PREFIX[upToDate]}${id}.epub`;
  return { file, name, line: `${title}  (${name})` };
};

const groupsOf = ({ manifest: { formats = [], books = [] } }: Build, { version, date }: Release): Group[] => {
  const groups = new Map<string, Group>();
  const add = (folder: string, what: string, upToDate: UpToDate, entry: Entry): void => {
    const group = groups.get(folder) ?? { folder, what, upToDate, entries: [] };
    groups.set(folder, { ...group, entries: [...group.entries, entry] });
  };
  for (const row of formats) {
    const upToDate = upToDateOf(row, date);
    const { name, what } = FORMATS[row.format];
    add(`handouts-${version}-${row.language}-${name}-${upToDate}`, what, upToDate, sheetEntry(row, upToDate));
  }
  for (const row of books) {
    const upToDate = upToDateOf({ reviewState: row.reviewState, nextReview: row.nextReview }, date);
    const folder = `handouts-${version}-${row.language}-epub-books-${upToDate}`;
    add(folder, FORMATS.epub.what, upToDate, bookEntry(row, upToDate));
  }
  return [...groups.values()];
};

const readme = ({ what, upToDate, entries }: Group, { version, date }: Release): string =>
  [
    'Patient handouts on the treatment of cancer in bone',
    `Version ${version} of ${date}. ${what}`,
    '',
    WHAT[upToDate],
    '',
    ...entries.map(({ line }) => line),
    '',
  ].join('\n');

/** A zip for each language, format and review status, and of the e-books of several sheets; none of formats that were not built. */
export const formatZips = (build: Build, release: Release): Deliverable[] =>
  groupsOf(build, release).map((group) => {
    const files = group.entries.map(({ file, name }) => ({
      name,
      bytes: build.others.get(file) ?? new Uint8Array(),
    }));
    const all = [textFile('README.txt', readme(group, release)), ...files];
    return { name: `${group.folder}.zip`, bytes: zipFolder(group.folder, all, release.date) };
  });
