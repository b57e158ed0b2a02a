import { expect, test } from 'vitest';
import { sheetLines } from '../../scripts/formats/sheet-lines.ts';
import { en } from '../../scripts/locales/en/index.ts';
import { EMPTY_CLINIC } from '../../scripts/model/empty-clinic.ts';
import type { Block, ClinicProfile, Inline } from '../../scripts/model/handout.ts';
import { item, line, withBlocks } from '../handout/sample-handout.ts';

/** Characters that only matter in typesetting, and lines that end within words. */
const HIDDEN = 'Ward\u00A05\u2060,\nroom 6: treat\u00ADment\uFEFF';
const SHOWN = 'Ward 5, room 6: treatment';

const wordsOf = (blocks: Block[], clinic: ClinicProfile = EMPTY_CLINIC): string[] =>
  sheetLines(
    { handout: withBlocks(...blocks), clinic, locale: en, version: '2026.11.1' },
    { isPaged: false },
  ).flatMap((one) => ('words' in one ? [one.words] : []));

test.each(['name', 'department', 'hours', 'interpreter', 'languageHelp', 'footer'] as const)(
  'a clinic’s %s has no invisible characters',
  (fact) => {
    expect(wordsOf([], { ...EMPTY_CLINIC, [fact]: HIDDEN })).toContain(SHOWN);
  },
);

test('the address of a clinic is one line, however it was written', () => {
  expect(wordsOf([], { ...EMPTY_CLINIC, address: 'Main Street\u00A01\nSpringfield' })).toContain(
    `${en.phrases.address} Main Street 1 Springfield`,
  );
});

test.each<[what: string, block: Block, words: string]>([
  [
    'alternative text',
    { type: 'image', path: 'a.png', format: 'png', data: '', width: 1, height: 1, alt: HIDDEN },
    `Picture: ${SHOWN}`,
  ],
  ['title of a glance', { type: 'glance', title: HIDDEN, items: [] }, SHOWN],
  ['item', { type: 'list', ordered: false, start: 1, items: [item(HIDDEN)] }, SHOWN],
  ['head of a table', { type: 'table', head: [line(HIDDEN)], align: [null], rows: [] }, `Table: ${SHOWN}`],
])('the %s has no invisible characters', (_, block, words) => {
  expect(wordsOf([block])).toContain(words);
});

test('a clinic’s note is printed without the mark of a language', () => {
  const languageHelp = ':lang[La ayuda es gratis.]{code="es"}';
  expect(wordsOf([], { ...EMPTY_CLINIC, languageHelp })).toContain('La ayuda es gratis.');
});

test('an invisible paragraph is not a line', () => {
  const shown = wordsOf([]);
  expect(wordsOf([], { ...EMPTY_CLINIC, footer: '\u00AD \u2060' })).toEqual(shown);
});

test('a line to write on has what the clinic has typed for it, or says that it is to write on', () => {
  const label: Inline[] = [...line('Nights '), { type: 'clinic-fact', fact: 'after-hours' }];
  const lines: Block = { type: 'write-in', labels: [label] };
  const phones = { day: null, afterHours: '555-0101', allHours: null };
  expect(wordsOf([lines])).toContain(en.phrases.spaceToWrite('Nights'));
  expect(wordsOf([lines], { ...EMPTY_CLINIC, phones })).toContain('Nights 555-0101');
});
