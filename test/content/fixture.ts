import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { VFile } from 'vfile';
import { readContent } from '../../scripts/content/read/read-content.ts';
import { type Diagnostic, listDiagnostics } from '../../scripts/diagnostics/diagnostics.ts';
import { LOCALES } from '../../scripts/locales/index.ts';
import { createHasGlyph } from '../../scripts/render/fonts/glyph-coverage.ts';

/** Folder of the fixtures, each with `content/` and `expected.json`. */
export const FIXTURES = join(import.meta.dirname, '../fixtures/content');

/** Names of all fixtures, sorted. */
export const fixtureNames = (): string[] => readdirSync(FIXTURES).sort();

/** Diagnostics with paths relative to the content folder. */
export const diagnosticsIn = (root: string, files: VFile[]): Diagnostic[] =>
  listDiagnostics(files).map((diagnostic) => ({
    ...diagnostic,
    file: relative(root, diagnostic.file).replaceAll('\\', '/') || '.',
  }));

const hasGlyph = createHasGlyph();

/** Diagnostics of a fixture. */
export const diagnosticsOfFixture = async (name: string): Promise<Diagnostic[]> => {
  const root = join(FIXTURES, name, 'content');
  return diagnosticsIn(root, (await readContent(root, { locales: LOCALES, hasGlyph })).files);
};

/** A guide without errors. */
export const GUIDE = `---
title: How cancer spreads to bones
code: SPREAD
kind: picture
lead: Bone is alive.
---

## What happens

Cells travel.
`;

/** Writes files into a new temporary folder and returns its path. */
export const writeContent = (files: Record<string, string | Uint8Array>): string => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [name, text] of Object.entries({ 'sources.yaml': '', ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
};
