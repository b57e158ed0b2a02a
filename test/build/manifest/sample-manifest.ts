import type { Manifest } from '../../../scripts/build/manifest/manifest.ts';
import type { Row } from '../../../scripts/build/manifest/pdf-row.ts';
import { TOOLCHAIN } from '../sample-build.ts';

/** The row of a PDF with default values. */
export const row = (file: string, other: Partial<Row> = {}): Row => ({
  id: 'alpha',
  code: 'A',
  kind: 'guide',
  language: 'en',
  title: 'Alpha',
  treatment: null,
  cancerType: null,
  edition: 'a4-large',
  ink: 'colour',
  fillable: false,
  file,
  bytes: 1000,
  pages: 2,
  overflowLines: 0,
  sha256: 'a'.repeat(64),
  textHash: 'b'.repeat(64),
  handoutSha256: 'e'.repeat(64),
  revision: 1,
  reviewState: 'draft',
  nextReview: null,
  sources: ['KEY'],
  ...other,
});

/** A complete build of one PDF. */
export const MANIFEST: Manifest = {
  schema: 1,
  version: '2026.11.1',
  complete: true,
  options: {
    clinicSha256: null,
    profileSha256: 'd'.repeat(64),
    date: '2026-11-01T00:00:00.000Z',
    shard: null,
  },
  toolchain: TOOLCHAIN,
  pdfs: [row('en/a4-large/alpha.pdf')],
};
