import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildHandouts } from '../../build/build-handouts.ts';
import type { BuildDependencies } from '../../build/build-request.ts';
import type { Manifest } from '../../build/manifest/manifest.ts';
import { sha256 } from '../../build/publish/up-to-date.ts';
import type { Handout } from '../../model/handout.ts';
import { isSameSheet } from '../../model/sheet-key.ts';
import { compareSheets } from '../../release-records/changes.ts';
import type { Release, ReleasedSheet } from '../../release-records/release.ts';
import { composeRelease } from '../prepare/compose-release.ts';
import type { PrepareDependencies } from '../prepare/prepare-release.ts';
import { type RehearsalFolder, withdraw } from './stage.ts';

/** The sheets of the rehearsal: one with changed text, one with a changed layout, one unchanged. */
type RehearsedSheets = { changed: Handout; redrawn: Handout; same: Handout };

/** The previous release: its rehearsed sheets, and copies of PDFs that people may still hold. */
export type ReleaseBefore = { parts: RehearsedSheets; oldCopy: string; withdrawnCopy: string };

const OTHER = 'f'.repeat(64);
const OLD_WORDS = 'This sentence was on the previous sheet.';
const GONE = { id: 'rehearsed-withdrawal', code: 'REHEARSE' };
const REASON = 'It was only made to be withdrawn.';

/** Three sheets, short ones if there are any. */
const partsIn = (handouts: readonly Handout[]): RehearsedSheets | null => {
  const short = handouts.filter(({ kind }) => kind === 'pair');
  const [changed, redrawn, same] = short.length >= 3 ? short : handouts;
  return changed && redrawn ? { changed, redrawn, same: same ?? redrawn } : null;
};

const drawBefore = async (
  { content, project, before }: RehearsalFolder,
  parts: RehearsedSheets,
  deps: BuildDependencies,
): Promise<{ manifest: Manifest; out: string } | string> => {
  const out = join(project, 'before');
  const only = Object.values(parts).map(({ id }) => id);
  const selection = { only, languages: [], editions: [], ink: 'colour' as const, fillable: false };
  const result = await buildHandouts(
    { selection, ink: null, content, clinic: null, out, version: before },
    deps,
  );
  return result.status === 'published'
    ? { manifest: result.manifest, out }
    : `the build ended as ${result.status}`;
};

const asBefore = (sheet: ReleasedSheet, { changed, redrawn }: RehearsedSheets): ReleasedSheet => {
  if (isSameSheet(sheet, changed)) return { ...sheet, textHash: OTHER, text: [...sheet.text, OLD_WORDS] };
  if (!isSameSheet(sheet, redrawn)) return sheet;
  return { ...sheet, pdfs: sheet.pdfs.map((pdf, index) => (index === 0 ? { ...pdf, sha256: OTHER } : pdf)) };
};

const withWithdrawn = (release: Release, parts: RehearsedSheets, bytes: string): Release => {
  const like = release.sheets.find((sheet) => isSameSheet(sheet, parts.changed));
  const [pdf] = like?.pdfs ?? [];
  const sheets = release.sheets.map((sheet) => asBefore(sheet, parts));
  if (!like || !pdf) return { ...release, sheets };
  return { ...release, sheets: [...sheets, { ...like, ...GONE, pdfs: [{ ...pdf, sha256: sha256(bytes) }] }] };
};

/**
 * Writes the previous release: three real sheets rendered under its version, one with other words and one
 * with other pages, and a sheet that the next release withdraws. Returns a text if it could not be made.
 */
export const releaseBefore = async (
  stage: RehearsalFolder,
  handouts: readonly Handout[],
  deps: PrepareDependencies,
): Promise<ReleaseBefore | string> => {
  const parts = partsIn(handouts);
  if (parts === null) return 'the content has fewer than two sheets';
  const drawn = await drawBefore(stage, parts, deps);
  if (typeof drawn === 'string') return drawn;
  const few = compareSheets(Object.values(parts), null, deps.locales).filter(
    ({ handout }, index, all) => all.findIndex((one) => isSameSheet(one.handout, handout)) === index,
  );
  const own = { sheets: few, notes: [], withdrawn: [], last: null, redrawn: [] };
  const made = composeRelease({ ...own, version: stage.before, date: stage.today }, drawn.manifest);
  const bytes = '%PDF-1.7 withdrawn';
  const release = withWithdrawn(made, parts, bytes);
  await mkdir(join(stage.content, 'releases'));
  await writeFile(join(stage.content, 'releases', `${stage.before}.json`), JSON.stringify(release, null, 2));
  const { id: replacedBy, language } = parts.changed;
  await withdraw(stage, { ...GONE, language, since: stage.today, reason: REASON, replacedBy });
  const withdrawnCopy = join(stage.project, 'withdrawn.pdf');
  await writeFile(withdrawnCopy, bytes);
  const oldCopy = join(stage.project, 'old.pdf');
  const [file = ''] = made.sheets
    .filter((sheet) => isSameSheet(sheet, parts.changed))
    .flatMap(({ pdfs }) => pdfs.map((pdf) => pdf.file));
  await writeFile(oldCopy, await readFile(join(drawn.out, file)));
  return { parts, oldCopy, withdrawnCopy };
};
