import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listDiagnostics } from '../../scripts/diagnostics/diagnostics.ts';
import { readLastRelease, readReleases } from '../../scripts/release-records/read-releases.ts';
import { release } from './sample-release.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'releases-'));
  mkdirSync(join(content, 'releases'));
});
afterEach(() => rmSync(content, { recursive: true }));

const write = (name: string, value: unknown): void =>
  writeFileSync(join(content, 'releases', name), typeof value === 'string' ? value : JSON.stringify(value));

const keep = (version: string): void => write(`${version}.json`, release({ version }));

test('releases are in the order of their versions, not of their names', async () => {
  for (const version of ['2026.11.10', '2026.9.1', '2026.11.9', '2027.1.0']) keep(version);
  const { releases, files } = await readReleases(content);
  const order = ['2026.9.1', '2026.11.9', '2026.11.10', '2027.1.0'];
  expect(releases.map(({ version }) => version)).toEqual(order);
  expect((await readLastRelease(content)).last?.version).toBe('2027.1.0');
  expect(files).toEqual([]);
});

test('a content folder without releases has none', async () => {
  rmSync(join(content, 'releases'), { recursive: true });
  expect(await readReleases(content)).toEqual({ releases: [], files: [] });
  expect(await readLastRelease(content)).toEqual({ last: null, files: [] });
});

const BROKEN: [what: string, name: string, value: unknown, found: string][] = [
  ['no JSON', '2026.11.1.json', '{', 'text that is no JSON'],
  ['an unknown key', '2026.11.1.json', { ...release(), other: 1 }, 'Unrecognized key'],
  ['a sheet without revision', '2026.11.1.json', { ...release(), sheets: [{}] }, 'sheets.0'],
  ['the version of another', '2026.11.2.json', release(), 'version 2026.11.1'],
  ['a name that is no version', 'last.json', release(), 'a name that is no version'],
];

test.each(BROKEN)('%s is an error with its file and how to fix it', async (_, name, value, found) => {
  write(name, value);
  for (const { files } of [await readReleases(content), await readLastRelease(content)]) {
    const [diagnostic, ...others] = listDiagnostics(files);
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({
      file: join(content, 'releases', name),
      rule: 'release/bad-release',
      severity: 'error',
      found: expect.stringContaining(found),
      fix: expect.stringContaining('never edited'),
    });
  }
});
