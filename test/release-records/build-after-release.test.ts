import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSheets } from '../../scripts/build/plan/read-sheets.ts';
import { loadContent } from '../../scripts/core/index.ts';
import { textHash } from '../../scripts/handout/text/handout-text.ts';
import { ROOT } from '../run-program.ts';
import { release, releasedSheet } from './sample-release.ts';

let content = '';
beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'released-'));
  cpSync(join(ROOT, 'test/fixtures/build/two-guides'), content, { recursive: true });
  mkdirSync(join(content, 'releases'));
});
afterAll(() => rmSync(content, { recursive: true }));

const releaseOf = async (): Promise<string> => {
  const { handouts } = await loadContent(content, null);
  const sheets = handouts.map((sheet) =>
    releasedSheet({ id: sheet.id, code: sheet.code, revision: 4, textHash: textHash(sheet) }),
  );
  return JSON.stringify(release({ sheets }));
};

test('a build after a release continues its revisions, sheet by sheet', async () => {
  const file = join(content, 'releases', '2026.11.1.json');
  writeFileSync(file, await releaseOf());
  const beta = join(content, 'en/guides/beta.md');
  writeFileSync(beta, readFileSync(beta, 'utf8').replace('Tell us when', 'Tell us if'));
  const { handouts } = await loadContent(content, null);
  const revisions = Object.fromEntries(handouts.map(({ id, revision }) => [id, revision]));
  expect(revisions).toEqual({ alpha: 4, beta: 5 });
});

test('a release edited by hand stops the build, with its place', async () => {
  writeFileSync(join(content, 'releases', '2026.11.1.json'), '{ "schema": 2 }');
  const sheets = await readSheets({ content, clinic: null }, loadContent);
  expect(sheets.status).toBe('invalid');
  expect('diagnostics' in sheets && sheets.diagnostics.map(({ rule }) => rule)).toContain(
    'release/bad-release',
  );
});
