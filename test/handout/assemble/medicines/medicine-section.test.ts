import { expect, test } from 'vitest';
import { medicineSection } from '../../../../scripts/handout/assemble/medicines/medicine-section.ts';
import { sheetPhrases } from '../../../../scripts/locales/en/sheet-phrases.ts';
import { forEachCard } from '../../../../scripts/model/card-levels.ts';
import type { Block, CareCards } from '../../../../scripts/model/handout.ts';
import { item, line } from '../../sample-handout.ts';
import { medicine } from './samples.ts';

const sectionOf = (title: string, ...blocks: Block[]) =>
  medicineSection(
    { ...medicine('Abiraterone'), sections: [{ id: null, title: line(title), blocks }] },
    sheetPhrases,
  );

test('the sections of a medicine have level-three headings, and their own headings are below these', () => {
  const when: Block = { type: 'heading', level: 3, children: line('When they start') };
  expect(sectionOf('What you may notice', when)).toEqual({
    id: 'medicines-m-abi',
    title: line('Abiraterone'),
    blocks: [
      { type: 'heading', level: 3, children: line('What you may notice') },
      { type: 'heading', level: 4, children: line('When they start') },
    ],
  });
});

test('the signs of a medicine are lists, the most urgent first; a level without a sign has no heading', () => {
  const cards: CareCards = {
    type: 'care-cards',
    ...forEachCard(() => ({ shared: [], own: [] })),
    sameDay: { shared: [], own: [item('Swollen feet')] },
    emergency: { shared: [], own: [item('Fainting')] },
    say: [],
  };
  expect(sectionOf('When to get help', cards).blocks.slice(1)).toEqual([
    { type: 'heading', level: 4, children: line('Call the emergency number at once') },
    { type: 'list', ordered: false, start: 1, items: [item('Fainting')] },
    { type: 'heading', level: 4, children: line('Call us today') },
    { type: 'list', ordered: false, start: 1, items: [item('Swollen feet')] },
  ]);
});
