import { expect, test } from 'vitest';
import type { Row } from '../../../scripts/build/manifest/pdf-row.ts';
import { overflowWarnings } from '../../../scripts/build/report/overflow-warnings.ts';

const row = (other: Partial<Row>): Row =>
  ({
    id: 'hormone-therapy-prostate',
    language: 'en',
    edition: 'letter-standard',
    pages: 3,
    treatment: 'hormone-therapy',
    cancerType: 'prostate',
    overflowLines: 4,
    ...other,
  }) as Row;

test('a sheet longer than its two pages is a warning at its file, with the number of lines', () => {
  expect(overflowWarnings([row({})], '../content')).toEqual([
    {
      file: '../content/en/treatments/hormone-therapy.md',
      line: 1,
      column: 1,
      rule: 'handout/over-two-pages',
      severity: 'warning',
      found: '4 lines too many for its paper: hormone-therapy-prostate letter-standard has 3 pages',
      expected: 'two pages in standard print, or four with a list of medicines',
      fix: 'Shorten it, or move what can wait into `:::more`, which only the booklet prints.',
    },
  ]);
});

test('each edition has its own', () => {
  const rows = [row({}), row({ edition: 'a4-standard', overflowLines: 1 }), row({ overflowLines: 0 })];
  expect(overflowWarnings(rows, 'content').map(({ found }) => found)).toEqual([
    expect.stringMatching(/^4 lines .* letter-standard /),
    expect.stringMatching(/^1 line .* a4-standard /),
  ]);
});

test('a sheet of a cancer type names its own file, and no booklet', () => {
  const [warning] = overflowWarnings([row({ id: 'lung', treatment: null, cancerType: 'lung' })], 'content');
  expect(warning).toMatchObject({ file: 'content/en/cancer-types/lung.md', fix: 'Shorten it.' });
});
