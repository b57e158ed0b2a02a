import { expect, test } from 'vitest';
import type { Manifest } from '../../../scripts/build/manifest/manifest.ts';
import type { Row } from '../../../scripts/build/manifest/pdf-row.ts';
import { withReadings } from '../../../scripts/build/manifest/with-readings.ts';
import type { Reading } from '../../../scripts/plain-language/reading/reading-of.ts';

const grades = { words: 9, sentences: 3, fleschKincaid: 2.1, smog: 6.2 };
const part = { raw: grades, masked: grades };
const reading: Reading = { whole: part, prose: part, sideEffects: null };

test('a row has the reading level of its sheet, if measured', () => {
  const pdfs = [
    { id: 'alpha', language: 'en' },
    { id: 'alpha', language: 'xx' },
  ] as Row[];
  const read = withReadings({ pdfs } as Manifest, new Map([['en/alpha', reading]]));
  expect(read.pdfs).toEqual([
    { id: 'alpha', language: 'en', reading },
    { id: 'alpha', language: 'xx' },
  ]);
});
