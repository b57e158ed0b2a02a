import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildHandouts } from '../../build/build-handouts.ts';
import type { BuildDependencies } from '../../build/build-request.ts';
import type { Row } from '../../build/manifest/pdf-row.ts';
import { isSameSheet } from '../../model/sheet-key.ts';
import { type ComparedSheet, isChanged } from '../../release-records/changes.ts';
import type { Release } from '../../release-records/release.ts';

/** Sheets with unchanged text and a different layout; `whyNot` is the reason when they cannot be compared. */
export type LayoutComparison = { redrawn: ComparedSheet[]; whyNot: string | null };

type LayoutRequest = { sheets: readonly ComparedSheet[]; last: Release | null; content: string };

const isRedrawn = ({ handout, before }: ComparedSheet, rows: readonly Row[]): boolean => {
  const drawn = new Map(rows.filter((row) => isSameSheet(row, handout)).map((row) => [row.file, row.sha256]));
  const pdfs = before?.pdfs ?? [];
  return pdfs.length !== drawn.size || pdfs.some(({ file, sha256 }) => drawn.get(file) !== sha256);
};

const drawAgain = async (
  ids: string[],
  version: string,
  content: string,
  deps: BuildDependencies,
): Promise<Row[] | string> => {
  const out = await mkdtemp(join(tmpdir(), 'handouts-layout-'));
  const selection = { only: ids, languages: [], editions: [], ink: 'colour' as const, fillable: false };
  try {
    const result = await buildHandouts({ selection, ink: null, content, clinic: null, out, version }, deps);
    return result.status === 'published' ? result.made : `the sheets could not be drawn (${result.status})`;
  } finally {
    await rm(out, { recursive: true, force: true });
  }
};

/**
 * Renders the sheets with unchanged words under the version of the last release: if the bytes differ, the
 * page looks different. Other versions of Node may produce other bytes for the same page.
 */
export const compareLayout = async (
  { sheets, last, content }: LayoutRequest,
  deps: BuildDependencies,
): Promise<LayoutComparison> => {
  const same = sheets.filter((sheet) => sheet.before !== null && !isChanged(sheet));
  if (last === null || same.length === 0) return { redrawn: [], whyNot: null };
  const { node } = last.toolchain;
  if (node !== deps.toolchain.node)
    return {
      redrawn: [],
      whyNot: `the last release was made with Node ${node}, this one with ${deps.toolchain.node}`,
    };
  const ids = [...new Set(same.map(({ handout }) => handout.id))];
  const rows = await drawAgain(ids, last.version, content, deps);
  if (typeof rows === 'string') return { redrawn: [], whyNot: rows };
  return { redrawn: same.filter((sheet) => isRedrawn(sheet, rows)), whyNot: null };
};
