import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Manifest, readManifest } from '../../scripts/build/manifest/manifest.ts';
import { isPlainFile, sha256 } from '../../scripts/build/publish/up-to-date.ts';

/** A new folder that is removed after the test. */
export const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'handouts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** Every file below a folder, with `/` between the parts, sorted. */
export const filesBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
};

/** Every file below a folder with its hash. */
export const snapshot = async (folder: string): Promise<Record<string, string>> => {
  const files = await filesBelow(folder);
  const hashes = await Promise.all(files.map(async (file) => sha256(await readFile(join(folder, file)))));
  return Object.fromEntries(files.map((file, index) => [file, hashes[index] ?? '']));
};

/** The manifest of an output folder; null when there is none. */
export const manifestOf = async (out: string): Promise<Manifest | null> => {
  const text = await readFile(join(out, 'manifest.json'), 'utf8').catch(() => null);
  return text === null ? null : readManifest(JSON.parse(text));
};

const isTorn = async (path: string): Promise<boolean> => {
  const text = (await readFile(path)).toString('latin1');
  return !text.startsWith('%PDF-') || !text.trimEnd().endsWith('%%EOF');
};

/** Errors of an output folder: a torn PDF, also in staging, or a row that does not match its file. */
export const liesOf = async (out: string): Promise<string[]> => {
  const pdfs = (await filesBelow(out)).filter((file) => file.endsWith('.pdf') && !file.startsWith('.git/'));
  const torn = await Promise.all(pdfs.map(async (file) => ((await isTorn(join(out, file))) ? [file] : [])));
  const rows = (await manifestOf(out))?.pdfs ?? [];
  const lying = await Promise.all(
    rows.map(async ({ file, sha256: hash, bytes }) => {
      const found = (await isPlainFile(out, file)) ? await readFile(join(out, file)) : Buffer.of();
      return found.length === bytes && sha256(found) === hash ? [] : [file];
    }),
  );
  return [...torn.flat().map((file) => `torn ${file}`), ...lying.flat().map((file) => `lying ${file}`)];
};

/** Makes the lock look like that of a killed process. */
export const killHolder = async (out: string): Promise<void> => {
  const lock = join(out, '.build-lock');
  for (const name of await readdir(lock))
    await rename(join(lock, name), join(lock, name.replace(/^\d+/, '999999999')));
};
