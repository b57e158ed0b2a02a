import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { checkMarks } from '../../../scripts/content/text/check-marks.ts';

const errorsIn = (text: string, key = 'title'): string[] => {
  const file = new VFile();
  const placeOf = (words: string) => ({ line: 1, column: text.indexOf(words) + 1 });
  checkMarks(file, [{ text, key, placeOf }]);
  return file.messages.map(({ column, reason }) => `${column} ${reason}`);
};

test.each([
  ['Rest & **sleep**', '8 Unexpected marks of emphasis'],
  ['Rest and _sleep_', '10 Unexpected marks of emphasis'],
  ['Rest and *sleep*', '10 Unexpected marks of emphasis'],
  ['un*rest*ed', '3 Unexpected marks of emphasis'],
  ['Rest `now`', '6 Unexpected backtick'],
  ['Rest ==now==', '6 Unexpected marks of another program'],
  ['H~2~O', '2 Unexpected marks of another program'],
  ['Rest [[now]]', '6 Unexpected marks of another program'],
  ['[our pages](https://example.org)', '11 Unexpected marks of a link'],
  ['Rest with :condition', '11 Unexpected directive'],
  ['Call :clinic[phone]', '6 Unexpected directive'],
  ['Rest <well>', '6 Unexpected HTML'],
  ['Rest &amp; sleep', '6 Unexpected code of a sign'],
  ['Rest \\* sleep', '6 Unexpected backslash'],
  ['Rest {now}', '6 Unexpected brace'],
  ['Rest //now//', '6 Unexpected marks of another program'],
  ['Rest $x$', '6 Unexpected marks of another program'],
  ['Rest :smile:', '6 Unexpected marks of another program'],
  ['Drink:: water', '6 Unexpected marks of another program'],
  ['[b]Rest[/b]', '1 Unexpected marks of another program'],
  ['\\newpage', '1 Unexpected backslash'],
  ['# Rest', '1 Unexpected mark at the start'],
  ['Rest*', '5 Unexpected mark of emphasis or of a footnote'],
  ['Rest and _sleep', '10 Unexpected mark of emphasis or of a footnote'],
  ['Rest [1]', '6 Unexpected number or mark of a footnote'],
  ['• Rest', '1 Unexpected mark at the start'],
])('%s: refused at its place', (text, error) => {
  expect(errorsIn(text)).toEqual([expect.stringContaining(error)]);
});

test.each([
  'Rest & sleep',
  'PET/CT scan (18F)',
  'HER2-positive (3+) cancer',
  'Radium-223: what it does',
  '5 * 3 mg',
  '5*3*2 or nurse_two@example.org',
  'Stage (1) and [see 2]',
  'snake_case_name',
  'Tom\u2019s "ward" #4, 10:30',
  '<38 °C and >2 cm',
  'Q&A; then rest',
  'About ~5 to ~6 weeks',
  'Costs $5 to $10',
  'Ward [A]',
])('%s: no error', (text) => {
  expect(errorsIn(text)).toEqual([]);
});

test('values of other keys are not plain words', () => {
  expect(errorsIn('Rest is *good*.', 'lead')).toEqual([]);
});

test('a pronunciation is plain text, but `say` of a sheet is not', () => {
  const word = { text: '*TOO*-mer', key: 'say', placeOf: () => ({ line: 1, column: 1 }) };
  const [sheet, glossary] = [new VFile(), new VFile()];
  checkMarks(sheet, [word]);
  checkMarks(glossary, [word], ['say']);
  expect([sheet.messages.length, glossary.messages.length]).toEqual([0, 1]);
});
