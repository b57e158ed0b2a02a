import { expect, test } from 'vitest';
import type { Row } from '../../../scripts/build/manifest/pdf-row.ts';
import { addedPageWarnings } from '../../../scripts/build/report/added-page-warnings.ts';
import { EMPTY_CLINIC } from '../../../scripts/model/empty-clinic.ts';

const row = (other: Partial<Row>): Row =>
  ({ id: 'questions-to-ask', edition: 'letter-standard', pages: 2, addedPages: 1, ...other }) as Row;

const clinic = { ...EMPTY_CLINIC, name: 'Seaside Clinic', footer: 'Words at the end of each sheet.' };
const chosen = { file: '../our-clinic.yaml', clinic, lineOf: (key: string) => (key === 'footer' ? 42 : 1) };

test('an added page is a warning at the longest words of the profile, not at an editor’s file', () => {
  expect(addedPageWarnings([row({})], chosen)).toEqual([
    {
      file: '../our-clinic.yaml',
      line: 42,
      column: 1,
      rule: 'clinic/added-page',
      severity: 'warning',
      found:
        'questions-to-ask letter-standard has 2 pages, 1 more than with an empty profile; the longest words of yours are `footer`, 31 characters',
      expected: 'as many pages as with an empty profile',
      fix: 'Shorten `footer`.',
    },
  ]);
});

test('a sheet without an added page has none', () => {
  const { addedPages: _, ...plain } = row({});
  expect(addedPageWarnings([plain], chosen)).toEqual([]);
});
