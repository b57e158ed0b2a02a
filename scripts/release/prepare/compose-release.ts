import type { Manifest } from '../../build/manifest/manifest.ts';
import type { WithdrawnRow } from '../../content/schemas/index.ts';
import { textHash } from '../../handout/text/handout-text.ts';
import type { Handout } from '../../model/handout.ts';
import { isSameSheet } from '../../model/sheet-key.ts';
import {
  type ComparedSheet,
  changeOf,
  layoutChange,
  withdrawnChange,
} from '../../release-records/changes.ts';
import type { Note } from '../../release-records/note.ts';
import type { Release, ReleaseChange, ReleasedSheet, WithdrawnSheet } from '../../release-records/release.ts';
import { textLines } from '../../release-records/text-lines.ts';

/** The parts of a release; `redrawn` are sheets with the same words and different pages. */
export type ReleaseParts = {
  version: string;
  /** The day of the release, YYYY-MM-DD. */
  date: string;
  sheets: readonly ComparedSheet[];
  notes: readonly Note[];
  withdrawn: readonly WithdrawnRow[];
  last: Release | null;
  redrawn: readonly ComparedSheet[];
};

const byName = (a: Pick<Handout, 'id' | 'language'>, b: Pick<Handout, 'id' | 'language'>): number => {
  const [one, other] = [`${a.language}/${a.id}`, `${b.language}/${b.id}`];
  return one < other ? -1 : Number(one > other);
};

const pdfsOf = (handout: Handout, { pdfs }: Pick<Manifest, 'pdfs'>): ReleasedSheet['pdfs'] =>
  pdfs
    .filter((row) => isSameSheet(row, handout))
    .map(({ edition, ink, file, sha256, pages }) => ({ edition, ink, file, sha256, pages }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));

const sheetOf = ({ handout, locale }: ComparedSheet, manifest: Pick<Manifest, 'pdfs'>): ReleasedSheet => {
  const { id, language, code, kind, title, revision, review } = handout;
  return {
    id,
    language,
    code,
    kind,
    title,
    revision,
    textHash: textHash(handout),
    state: review.state,
    nextReview: review.state === 'reviewed' ? review.nextReview : null,
    text: textLines(handout, locale),
    pdfs: pdfsOf(handout, manifest),
  };
};

/** The last revision of a withdrawn sheet that people may hold. */
const lastRevision = (sheet: WithdrawnRow, last: Release | null): number =>
  [...(last?.sheets ?? []), ...(last?.withdrawn ?? [])].find((old) => isSameSheet(old, sheet))?.revision ?? 1;

/** Every withdrawn sheet, including those of earlier releases. */
const withdrawnSheets = ({ withdrawn, last }: Pick<ReleaseParts, 'withdrawn' | 'last'>): WithdrawnSheet[] =>
  withdrawn
    .map(({ id, language, code, since, reason, replacedBy }) => ({
      id,
      language,
      code,
      since,
      reason,
      replacedBy,
      revision: lastRevision({ id, language, code, since, reason, replacedBy }, last),
    }))
    .sort(byName);

/** Changes since the last release, sheet by sheet; a layout change for every sheet of `redrawn`. */
export const changesOf = (parts: Omit<ReleaseParts, 'version' | 'date'>): ReleaseChange[] => {
  const { sheets, notes, last, redrawn } = parts;
  const gone = withdrawnSheets(parts).filter((one) => last?.sheets.some((old) => isSameSheet(old, one)));
  return [
    ...sheets.flatMap((sheet) => changeOf(sheet, notes) ?? []),
    ...redrawn.map((sheet) => layoutChange(sheet, notes)),
    ...gone.map(withdrawnChange),
  ].sort(byName);
};

/** The release of a complete build, in a stable order. */
export const composeRelease = (
  parts: ReleaseParts,
  manifest: Pick<Manifest, 'pdfs' | 'toolchain'>,
): Release => ({
  schema: 1,
  version: parts.version,
  date: parts.date,
  toolchain: manifest.toolchain,
  sheets: parts.sheets.map((sheet) => sheetOf(sheet, manifest)).sort(byName),
  withdrawn: withdrawnSheets(parts),
  changes: changesOf(parts),
});
