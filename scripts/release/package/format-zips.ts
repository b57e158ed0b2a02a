import type { BookRow } from '../../build/manifest/book-row.ts';
import type { FormatRow } from '../../build/manifest/format-row.ts';
import type { Build } from '../../build/manifest/read-build.ts';
import type { PlainFormat } from '../../model/formats.ts';
import { builtFile, type Deliverable, textFile } from './deliverable.ts';
import { GROUP_DESCRIPTIONS, PREFIX, type ReviewGroup, reviewGroupOf } from './sheet-zips.ts';
import { zipFolder } from './zip.ts';

type Release = { version: string; date: string };

/** Name of a format in its zip, and the use of its files. */
const FORMATS: Record<PlainFormat, { name: string; what: string }> = {
  txt: { name: 'text', what: 'Plain text in UTF-8, one sentence a line, for speech and for record systems' },
  ssml: {
    name: 'speech',
    what: 'Scripts for a voice (SSML 1.1): the words of the plain text, with pauses and with telephone numbers digit by digit',
  },
  epub: { name: 'epub', what: 'E-books (EPUB 3.3), for e-readers, tablets and telephones' },
  brf: {
    name: 'braille',
    what: 'Braille (BRF): Unified English Braille, grade 2, 40 cells by 25 lines, for embossers and displays',
  },
};

/** A file of a zip: its path in the build, its name in the zip, and its line in the list of contents. */
type FormatEntry = { file: string; name: string; line: string };

/** Files of one zip; `status` is their review state. */
type FormatGroup = { folder: string; what: string; status: string; entries: FormatEntry[] };

/** Review status of collections: a draft or overdue as soon as one of its sheets is. */
const BOOK_STATUS: Record<ReviewGroup, string> = {
  reviewed:
    'A clinician has reviewed every sheet in these e-books. Each sheet says until when it may be used.',
  overdue:
    'A clinician has reviewed the sheets in these e-books, but in each book the review of at least one sheet is over.\n' +
    'They are NOT FOR PATIENTS until your clinic has reviewed these sheets again. Each sheet says until when it may be used.',
  drafts:
    'Each e-book in this zip has at least one sheet that is a DRAFT: no clinician has reviewed it, and the sheet says so.\n' +
    'They are NOT FOR PATIENTS until your clinic has reviewed the drafts.',
};

const sheetEntry = (row: FormatRow, reviewGroup: ReviewGroup): FormatEntry => {
  const name = `${PREFIX[reviewGroup]}${row.id}.${row.format}`;
  return { file: row.file, name, line: `${row.code}-${row.revision}  ${row.title}  (${name})` };
};

const bookEntry = ({ file, id, title }: BookRow, reviewGroup: ReviewGroup): FormatEntry => {
  const name = `${PREFIX[reviewGroup]}${id}.epub`;
  return { file, name, line: `${title}  (${name})` };
};

const groupsOf = (
  { manifest: { formats = [], books = [] } }: Build,
  { version, date }: Release,
): FormatGroup[] => {
  const groups = new Map<string, FormatGroup>();
  const add = ({ entries, ...group }: FormatGroup): void => {
    const earlier = groups.get(group.folder)?.entries ?? [];
    groups.set(group.folder, { ...group, entries: [...earlier, ...entries] });
  };
  for (const row of formats) {
    const reviewGroup = reviewGroupOf(row, date);
    const { name, what } = FORMATS[row.format];
    const folder = `handouts-${version}-${row.language}-${name}-${reviewGroup}`;
    add({ folder, what, status: GROUP_DESCRIPTIONS[reviewGroup], entries: [sheetEntry(row, reviewGroup)] });
  }
  for (const row of books) {
    const reviewGroup = reviewGroupOf(row, date);
    const folder = `handouts-${version}-${row.language}-epub-books-${reviewGroup}`;
    add({
      folder,
      what: FORMATS.epub.what,
      status: BOOK_STATUS[reviewGroup],
      entries: [bookEntry(row, reviewGroup)],
    });
  }
  return [...groups.values()];
};

const readme = ({ what, status, entries }: FormatGroup, { version, date }: Release): string =>
  [
    'Patient handouts on the treatment of cancer in bone',
    `Version ${version} of ${date}. ${what}`,
    '',
    status,
    '',
    ...entries.map(({ line }) => line),
    '',
  ].join('\n');

/**
 * A zip for each language, format and review status, and of the collections; none for formats that were not
 * built.
 */
export const formatZips = (build: Build, release: Release): Deliverable[] =>
  groupsOf(build, release).map((group) => {
    const files = group.entries.map(({ file, name }) => ({
      name,
      bytes: builtFile(build.others, file),
    }));
    const all = [textFile('README.txt', readme(group, release)), ...files];
    return { name: `${group.folder}.zip`, bytes: zipFolder(group.folder, all, release.date) };
  });
