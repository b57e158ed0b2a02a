import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Row } from '../../scripts/build/manifest/pdf-row.ts';
import { madeOf, rowOf } from '../../scripts/build/manifest/rows.ts';
import type { PrintJob } from '../../scripts/build/plan/print-jobs.ts';
import { fileName } from '../../scripts/handout/plan/file-name.ts';
import { editionNamed } from '../../scripts/model/editions.ts';
import type { Edition, Handout } from '../../scripts/model/handout.ts';
import { realHandouts, renderSheet } from '../render/render-sheet.ts';

/** An output folder after a build, with one sheet. */
export type OutputFolder = { folder: string; file: string; row: Row; bytes: Uint8Array; handout: Handout };

const FACTS = {
  version: '2026.11.1',
  complete: true,
  options: { clinicSha256: null, shard: null },
  toolchain: { node: '20', renderer: '1', lockSha256: '0'.repeat(64) },
};

/** Writes a sheet with the manifest of a build, with some values changed. */
export const writeFolder = (
  sheet: Pick<OutputFolder, 'row' | 'bytes'>,
  changes: Partial<Row> = {},
): string => {
  const folder = mkdtempSync(join(tmpdir(), 'check-pdfs-'));
  const row = { ...sheet.row, ...changes };
  mkdirSync(dirname(join(folder, sheet.row.file)), { recursive: true });
  writeFileSync(join(folder, sheet.row.file), sheet.bytes);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ schema: 1, ...FACTS, pdfs: [row] }));
  return folder;
};

/** A sheet of the project in a separate output folder. */
export const outputFolder = async (id: string): Promise<OutputFolder> => {
  const handout = (await realHandouts()).find((one) => one.id === id);
  if (!handout) throw new Error(`The project has no sheet ${id}`);
  const edition = editionNamed('letter-standard') as Edition;
  const options = { ink: 'colour', fillable: false } as const;
  const job: PrintJob = { handout, edition, ...options, file: fileName(handout, edition, options) };
  const rendered = await renderSheet(handout, edition.name);
  const row = rowOf(job, madeOf(rendered));
  const folder = writeFolder({ row, bytes: rendered.bytes });
  return { folder, file: join(folder, row.file), row, bytes: rendered.bytes, handout };
};
