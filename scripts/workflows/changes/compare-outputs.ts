import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../build/manifest/manifest.ts';
import type { Row } from '../../build/manifest/pdf-row.ts';
import { sha256 } from '../../build/publish/up-to-date.ts';
import { pagePictures } from './page-pictures.ts';
import { sheetLines } from './sheet-lines.ts';
import { MAX_PICTURES, MAX_SHEETS, type SheetChange, type Summary } from './summary.ts';
import { countWords, textDifference } from './text-difference.ts';

/** An output folder with its manifest. */
export type Output = { folder: string; manifest: Manifest };

/** The changes, and their pictures by file name. */
export type OutputComparison = { summary: Summary; pictures: Map<string, Uint8Array> };

/** The PDFs of a sheet on one side, by their file. */
type RowsByEdition = Map<string, Row>;
type ComparedRows = { key: string; before: RowsByEdition; after: RowsByEdition };

const keyOf = ({ language, id }: Row): string => `${language}/${id}`;

const sideOf = ({ manifest }: Output, key: string): RowsByEdition =>
  new Map(manifest.pdfs.filter((row) => keyOf(row) === key).map((row) => [row.file, row]));

const sheetsOf = (before: Output, after: Output): ComparedRows[] => {
  const keys = new Set([...before.manifest.pdfs, ...after.manifest.pdfs].map(keyOf));
  return [...keys].sort().map((key) => ({ key, before: sideOf(before, key), after: sideOf(after, key) }));
};

const changedFiles = ({ before, after }: ComparedRows): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file)?.sha256 !== after.get(file)?.sha256,
  );

/** Letter in standard print shows a sheet best; otherwise the first changed file. */
const shownFile = (files: readonly string[]): string =>
  files.find((file) => file.includes('/letter-standard/')) ?? files[0] ?? '';

/** Bytes of a PDF; throws when they do not match the manifest. */
const read = async ({ folder }: Output, row: Row | undefined): Promise<Uint8Array | null> => {
  if (row === undefined) return null;
  const bytes = await readFile(join(folder, row.file));
  if (sha256(bytes) === row.sha256) return bytes;
  throw new Error(`${join(folder, row.file)} is not the file that its manifest names: build again.`);
};

const whatOf = (before: Row | undefined, after: Row | undefined): SheetChange['what'] => {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  return before.textHash === after.textHash ? 'layout' : 'text';
};

const lines = async (file: string, bytes: Uint8Array | null): Promise<string[]> =>
  bytes === null ? [] : sheetLines(file, bytes);

const isFull = (pictures: OutputComparison['pictures']): boolean =>
  [...pictures.values()].reduce((bytes, picture) => bytes + picture.length, 0) > MAX_PICTURES;

const describe = async (
  sheet: ComparedRows,
  outputs: { before: Output; after: Output },
  pictures: OutputComparison['pictures'],
) => {
  const files = changedFiles(sheet);
  const file = shownFile(files);
  const [rowBefore, rowAfter] = [sheet.before.get(file), sheet.after.get(file)];
  const [before, after] = [await read(outputs.before, rowBefore), await read(outputs.after, rowAfter)];
  const passages = textDifference(await lines(file, before), await lines(file, after));
  const { id, language, code, title } = (rowAfter ?? rowBefore) as Row;
  const keep = (bytes: Uint8Array | null, which: string): string | null => {
    if (bytes === null) return null;
    const name = `${language}-${id}-${which}.png`.toLowerCase();
    pictures.set(name, bytes);
    return name;
  };
  const pairs = isFull(pictures) ? [] : await pagePictures(before, after);
  const pages = pairs.map((pair) => ({
    number: pair.number,
    before: keep(pair.before, `${pair.number}-before`),
    after: keep(pair.after, `${pair.number}-after`),
  }));
  const words = { added: countWords(passages, 'added'), removed: countWords(passages, 'removed') };
  return {
    id,
    language,
    code,
    title,
    what: whatOf(rowBefore, rowAfter),
    files: files.length,
    words,
    passages,
    pages,
  };
};

/** Sheets that differ between two builds: the text of the finished PDFs, and their pages drawn by pdfium. */
export const compareOutputs = async (before: Output, after: Output): Promise<OutputComparison> => {
  const sheets = sheetsOf(before, after);
  const changed = sheets.filter((sheet) => changedFiles(sheet).length > 0);
  const pictures: OutputComparison['pictures'] = new Map();
  const shown: SheetChange[] = [];
  for (const sheet of changed.slice(0, MAX_SHEETS))
    shown.push(await describe(sheet, { before, after }, pictures));
  const others = changed.slice(MAX_SHEETS).map(({ key }) => key.split('/')[1] ?? key);
  return {
    summary: { schema: 1, unchanged: sheets.length - changed.length, sheets: shown, others },
    pictures,
  };
};
