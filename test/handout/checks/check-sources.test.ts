import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { Content } from '../../../scripts/content/entries/entry.ts';
import { listDiagnostics } from '../../../scripts/diagnostics/diagnostics.ts';
import { sourceNotes } from '../../../scripts/handout/assemble/source-notes.ts';
import { checkSources } from '../../../scripts/handout/checks/check-sources.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { content, SOURCE, treatment } from '../sample-content.ts';

const place = { line: 7, column: 3 };
const placed = { ...SOURCE, place: { line: 12, column: 1 }, seenPlace: { line: 16, column: 9 } };
const sources = new Map([
  ['PCUK-HT', placed],
  ['SEED', { ...placed, url: null, place: { line: 20, column: 1 } }],
]);

const check = (parts: Partial<Content>, keys: string[]) => {
  const file = new VFile({ path: 'content/en/guides/a.md' });
  const whole = content({ sources, ...parts });
  whole.files.push(file);
  checkSources(
    whole,
    keys.map((key) => ({ key, place, file })),
  );
  return listDiagnostics(whole.files);
};

test('cited sources that are known have no error', () => {
  expect(check({}, ['SEED', 'PCUK-HT', 'SEED'])).toEqual([]);
});

test('a citation of an unknown source is an error at its place, once, with the key that was meant', () => {
  expect(check({}, ['SEED', 'PCUK-HT', 'PCUK-TH', 'PCUK-TH'])).toEqual([
    expect.objectContaining({
      file: 'content/en/guides/a.md',
      line: 7,
      column: 3,
      rule: 'handout/unknown-source',
      severity: 'error',
      found: 'source "PCUK-TH"',
      expected: '"PCUK-HT" or another key of sources.yaml',
    }),
  ]);
});

test('an uncited source is a warning at its line', () => {
  expect(check({}, ['SEED'])).toEqual([
    expect.objectContaining({
      file: 'content/sources.yaml',
      line: 12,
      rule: 'handout/unused-source',
      severity: 'warning',
      found: 'source "PCUK-HT" that nothing cites',
    }),
  ]);
});

test('a source in a cell of the matrix counts as cited', () => {
  const use = { prostate: { frequency: 'rarely' as const, sources: ['PCUK-HT'], sheet: true } };
  expect(check({ treatments: [treatment('a', { use })] }, ['SEED'])).toEqual([]);
});

test('sources that an invalid entry may cite are not reported as unused', () => {
  const broken = { ...treatment('a'), file: new VFile() };
  expect(check({ broken: [broken] }, [])).toEqual([]);
});

test('without a readable sources.yaml no citation is checked', () => {
  expect(check({ sourceKeys: null, sources: new Map() }, ['ANY'])).toEqual([]);
});

test('a sheet lists each source once, in order of first mention', () => {
  expect(sourceNotes(['SEED', 'PCUK-HT', 'SEED', 'GONE'], sources, en.typography)).toEqual([
    {
      key: 'SEED',
      publisher: 'Example Charity',
      title: 'Living with cancer in bone',
      url: null,
      seen: '2026-11-23',
    },
    expect.objectContaining({ key: 'PCUK-HT', url: 'https://example.org/bone' }),
  ]);
});

test('publisher and title of a source have the quotes of the sheet’s language', () => {
  const quoted = new Map([['DAVIS', { ...placed, publisher: "Davis's Guide", title: 'The "bone" page' }]]);
  expect(sourceNotes(['DAVIS'], quoted, en.typography)).toMatchObject([
    { publisher: 'Davis’s Guide', title: 'The “bone” page' },
  ]);
});
