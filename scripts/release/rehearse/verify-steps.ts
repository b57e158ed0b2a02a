import { appendFile, copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { sha256 } from '../../build/publish/up-to-date.ts';
import { readReleases } from '../../release-records/read-releases.ts';
import type { Rehearsal } from './rehearsal.ts';

/** The zips of the usual editions, whose PDFs are known without a list. */
const zipsIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => /^handouts-.*(?<!-bilingual-\w+)\.zip$/.test(name));

/** Verifies SHA256SUMS, like `sha256sum --check`. */
const whyBadSums = async (folder: string): Promise<string | null> => {
  const lines = (await readFile(join(folder, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n');
  for (const line of lines) {
    const [hash, name = ''] = line.split('  ');
    if (sha256(await readFile(join(folder, name))) !== hash)
      return `${name} has other bytes than SHA256SUMS says`;
  }
  return null;
};

/** Unpacks one zip; the paths of its PDFs. */
const unpack = async (folder: string, zip: string, to: string): Promise<string[]> => {
  const files = Object.entries(unzipSync(await readFile(join(folder, zip)))).filter(([name]) =>
    name.endsWith('.pdf'),
  );
  await mkdir(to, { recursive: true });
  for (const [name, bytes] of files) await writeFile(join(to, name.replaceAll('/', '_')), bytes);
  return files.map(([name]) => join(to, name.replaceAll('/', '_')));
};

const unpackAll = async ({ stage }: Rehearsal, folder: string): Promise<string[]> => {
  const all: string[] = [];
  for (const zip of await zipsIn(folder))
    all.push(...(await unpack(folder, zip, join(stage.project, 'unpacked'))));
  return all;
};

/** Every PDF of the package is found and current; old, withdrawn and tampered ones have their exit codes. */
export const verifies = async (rehearsal: Rehearsal): Promise<string | null> => {
  const { stage, before, deps } = rehearsal;
  const folder = join(stage.out, 'release');
  const sums = await whyBadSums(folder);
  if (sums !== null) return sums;
  const pdfs = await unpackAll(rehearsal, folder);
  const last = (await readReleases(stage.content)).releases.at(-1);
  const expected = last?.sheets.flatMap((sheet) => sheet.pdfs).length;
  if (pdfs.length !== expected) return `the zips have ${pdfs.length} PDFs, and the release ${expected}`;
  const tampered = join(stage.project, 'tampered.pdf');
  await copyFile(pdfs[0] ?? '', tampered);
  await appendFile(tampered, '%');
  const cases: [what: string, files: string[], code: number][] = [
    ['the PDFs of the package', pdfs, 0],
    ['a PDF with a byte behind its end', [tampered], 1],
    ['a PDF that is not there', [join(stage.project, 'nothing.pdf')], 2],
    ['an old copy', [before.oldCopy], 3],
    ['a withdrawn sheet', [before.withdrawnCopy], 4],
  ];
  for (const [what, files, code] of cases) {
    const found = await deps.verify(['--quiet', '--content', stage.content, ...files]);
    if (found !== code) return `npx handouts verify ended with ${found} for ${what}, not with ${code}`;
  }
  return null;
};
