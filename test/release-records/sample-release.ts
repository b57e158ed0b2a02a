import type { Release, ReleasedSheet } from '../../scripts/release-records/release.ts';

/** A released sheet; its text is one line. */
export const releasedSheet = (parts: Partial<ReleasedSheet> = {}): ReleasedSheet => ({
  id: 'alpha',
  language: 'en',
  code: 'ALPHA',
  kind: 'guide',
  title: 'About alpha',
  revision: 1,
  textHash: 'a'.repeat(64),
  state: 'draft',
  nextReview: null,
  text: ['Treatment can help.'],
  pdfs: [],
  ...parts,
});

/** A release of one sheet, except for the given parts. */
export const release = (parts: Partial<Release> = {}): Release => ({
  schema: 1,
  version: '2026.11.1',
  date: '2026-11-03',
  toolchain: { node: '20.20.2', renderer: '4.9.0', lockSha256: 'a'.repeat(64) },
  sheets: [releasedSheet()],
  withdrawn: [],
  changes: [],
  ...parts,
});
