import { expect, test } from 'vitest';
import { groupMedicines } from '../../../../scripts/handout/assemble/medicines/group-medicines.ts';
import { inlineText } from '../../../../scripts/handout/text/inline-text.ts';
import { blockRuns } from '../../../../scripts/handout/text/text-runs.ts';
import { en } from '../../../../scripts/locales/en/index.ts';
import { line } from '../../sample-handout.ts';
import { medicine } from './samples.ts';

const grouped = (...medicines: ReturnType<typeof medicine>[]) =>
  groupMedicines(medicines, en.sheets).groups.map(({ title, names, lines }) => ({
    title: inlineText(title),
    names: names.map(inlineText),
    lines: lines.flatMap(({ blocks }) => blockRuns(blocks).map(inlineText)),
  }));

test('each medicine has its names to tick, the code of its sheet, and its lines', () => {
  expect(grouped(medicine('Docetaxel', { lines: ['Take the steroid pills.'] }))).toEqual([
    { title: '', names: ['docetaxel, sheet M-DOC'], lines: ['Take the steroid pills.'] },
  ]);
});

test('a group has its title over its names', () => {
  const pills = { ...medicine('PARP pills'), names: [line('olaparib'), line('niraparib')] };
  expect(grouped(pills)).toEqual([
    { title: 'PARP pills, sheet M-PAR', names: ['olaparib', 'niraparib'], lines: [] },
  ]);
});

test('a line that several medicines have is printed once, under the names of those that have it', () => {
  const fever = 'Call us now about a fever.';
  expect(
    grouped(
      medicine('Docetaxel', { lines: ['Take the steroid pills.', fever] }),
      medicine('Etoposide', { lines: [fever] }),
      medicine('Capecitabine', { lines: ['Take it with food.'] }),
    ).map(({ title, lines }) => [title, lines]),
  ).toEqual([
    ['', ['Take the steroid pills.']],
    ['', []],
    ['', ['Take it with food.']],
    ['Docetaxel or etoposide', [fever]],
  ]);
});

test('a line of all but a few medicines names the exceptions', () => {
  const lines = ['Call us now about a fever.'];
  const names = ['Docetaxel', 'Etoposide', 'Cisplatin', 'Carboplatin'];
  const groups = grouped(...names.map((name) => medicine(name, { lines })), medicine('Capecitabine'));
  expect(groups.at(-1)?.title).toBe('All medicines except capecitabine');
});

test('a title with several medicines becomes one label each', () => {
  const lines = ['Take it every day.'];
  const groups = grouped(
    medicine('Duloxetine or amitriptyline', { lines }),
    medicine('Gabapentin or pregabalin', { lines }),
    medicine('EGFR pills', { lines }),
    medicine('Methadone'),
  );
  expect(groups.at(-1)?.title).toBe('Duloxetine, amitriptyline, gabapentin, pregabalin, or EGFR pills');
});

test('a title that names a group is not split', () => {
  const lines = ['Lock them away.'];
  const opioids = 'Morphine, oxycodone, and other opioids';
  const groups = grouped(
    medicine(opioids, { lines }),
    medicine('Methadone', { lines }),
    medicine('Laxatives'),
  );
  expect(groups.at(-1)?.title).toBe(`${opioids} or methadone`);
});

test('a line of all medicines applies to all', () => {
  const lines = ['Call us now about a fever.'];
  const groups = grouped(medicine('Docetaxel', { lines }), medicine('Etoposide', { lines }));
  expect(groups.at(-1)).toEqual({ title: 'All of these medicines', names: [], lines });
});
