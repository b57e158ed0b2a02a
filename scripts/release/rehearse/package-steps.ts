import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../build/publish/up-to-date.ts';
import { formatFile } from '../../formats/file-name.ts';
import { type PackageResult, packageRelease } from '../package/package-release.ts';
import { extrasOf, type Rehearsal, releaseToolchain } from './rehearsal.ts';

const pack = async (rehearsal: Rehearsal): Promise<PackageResult> => {
  const { stage, deps } = rehearsal;
  const extras = extrasOf(rehearsal);
  return packageRelease(
    { ...stage, formats: deps.formats, extras },
    { load: deps.load, toolchain: await releaseToolchain(rehearsal) },
  );
};

const sumsOf = (result: PackageResult): string | null =>
  result.status === 'packed'
    ? result.files.map(({ name, bytes }) => `${sha256(bytes)} ${name}`).join('\n')
    : null;

/** The package is the same with other file times and another time zone. */
export const packagesTwice = async (rehearsal: Rehearsal): Promise<string | null> => {
  const first = await pack(rehearsal);
  if (first.status !== 'packed') return JSON.stringify(first).slice(0, 2000);
  const later = new Date('2031-03-05T10:00:00Z');
  await utimes(join(rehearsal.stage.out, 'manifest.json'), later, later);
  const second = await pack(rehearsal);
  return sumsOf(first) === sumsOf(second) ? null : 'the second package has other bytes';
};

const pdfOf = ({ stage, before }: Rehearsal): string => {
  const { language, id } = before.parts.changed;
  return join(stage.out, language, 'letter-standard', `${id}.pdf`);
};

/** Damages a file, checks that it is not packed, and restores the file. */
const isRefused = async (
  rehearsal: Rehearsal,
  path: string,
  spoil: (bytes: Buffer) => Buffer,
): Promise<boolean> => {
  const bytes = await readFile(path);
  await writeFile(path, spoil(bytes));
  const { status } = await pack(rehearsal);
  await writeFile(path, bytes);
  return status === 'refused';
};

const textOf = ({ stage, before }: Rehearsal): string =>
  join(stage.out, formatFile(before.parts.changed, 'txt'));

const flip = (bytes: Buffer): Buffer => {
  const flipped = Buffer.from(bytes);
  flipped[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  return flipped;
};

const claimReview = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.toString('utf8').replace('"reviewState": "draft"', '"reviewState": "reviewed"'));

/** Neither a PDF or text with one changed byte nor a draft that the manifest calls reviewed is packed. */
export const refusesTampered = async (rehearsal: Rehearsal): Promise<string | null> => {
  const { out } = rehearsal.stage;
  if (!(await isRefused(rehearsal, pdfOf(rehearsal), flip))) return 'a PDF with one other byte was packed';
  if (!(await isRefused(rehearsal, textOf(rehearsal), flip))) return 'a text with one other byte was packed';
  const text = await readFile(join(out, 'manifest.json'), 'utf8');
  if (!text.includes('"reviewState": "draft"')) return null;
  if (!(await isRefused(rehearsal, join(out, 'manifest.json'), claimReview)))
    return 'a draft that calls itself reviewed was packed';
  return null;
};
