import { expect, test } from 'vitest';
import { formatRowOf } from '../../../scripts/build/manifest/format-rows.ts';
import { whyIncomplete } from '../../../scripts/release/package/check-formats.ts';
import { handout } from '../../build/sample-build.ts';

const SHEETS = [handout('alpha'), handout('beta')];

/** A row of braille for each sheet, by these translators. */
const braille = (...engines: (string | undefined)[]) =>
  SHEETS.map((sheet, index) => {
    const engine = engines[index];
    const row = formatRowOf(sheet, 'brf', new Uint8Array([1]));
    return engine === undefined ? row : { ...row, engine };
  });

test('braille of one translator for every sheet can be released', () => {
  expect(
    whyIncomplete({ formats: braille('liblouis 3.24.0', 'liblouis 3.24.0') }, SHEETS, ['brf']),
  ).toBeNull();
});

test('a build without other formats can be released if none is required', () => {
  expect(whyIncomplete({}, SHEETS, [])).toBeNull();
});

test('a required format without files is reported', () => {
  expect(whyIncomplete({}, SHEETS, ['ssml'])).toContain('en/speech/alpha.ssml is missing');
});

test.each([
  ['two', ['liblouis 3.24.0', 'liblouis 3.30.0'], 'liblouis 3.24.0 and liblouis 3.30.0'],
  ['an unknown', [undefined, undefined], 'an unknown one'],
])('braille of %s translators is refused', (_, engines, said) => {
  const diagnostic = whyIncomplete({ formats: braille(...engines) }, SHEETS, []);
  expect(diagnostic).toContain(said);
  expect(diagnostic).toContain('Build it again: npm run build:pdfs -- --format brf');
});

test('braille for only some sheets is refused', () => {
  const [alpha] = braille('liblouis 3.24.0');
  expect(whyIncomplete({ formats: alpha ? [alpha] : [] }, SHEETS, [])).toContain(
    'en/braille/beta.brf is missing',
  );
});
