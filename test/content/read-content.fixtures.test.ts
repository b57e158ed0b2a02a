import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../scripts/diagnostics/rules.ts';
import { diagnosticsOfFixture, FIXTURES, fixtureNames } from './fixture.ts';

type Row = { file: string; line: number; column: number; rule: string; severity: string };

const expectedOf = (name: string): Row[] =>
  JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8'));

test.each(fixtureNames())('%s', async (name) => {
  const diagnostics = await diagnosticsOfFixture(name);
  const rows = diagnostics.map(
    ({ file, line, column, rule, severity }): Row => ({ file, line, column, rule, severity }),
  );
  expect(rows).toEqual(expectedOf(name));
});

test('every error has what was found, what was expected and a fix', async () => {
  for (const name of fixtureNames())
    for (const { found, expected, fix } of await diagnosticsOfFixture(name)) {
      expect([found, expected, fix].filter((words) => words.trim() === '')).toEqual([]);
      expect(fix).toMatch(/[.?]$/);
    }
});

/** Rules that need a link, a large file, a picture or another locale: see `read/` and `pictures/`. */
const WITHOUT_FIXTURE = new Set([
  'content/borrowed-locale',
  'content/folder-missing',
  'content/outside-content',
  'content/source-in-future',
  'content/picture-format',
  'content/picture-missing',
  'content/picture-outside',
  'content/picture-remote',
  'content/picture-too-large',
  'content/too-large',
  'content/unreadable',
]);

test('every rule has a fixture, and every fixture a known rule', () => {
  const rules = new Set(fixtureNames().flatMap((name) => expectedOf(name).map(({ rule }) => rule)));
  const known = [...RULES.keys()].filter((rule) => rule.startsWith('content/') && !WITHOUT_FIXTURE.has(rule));
  expect([...rules].sort()).toEqual(known.sort());
});
