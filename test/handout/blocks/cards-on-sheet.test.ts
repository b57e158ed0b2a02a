import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  careCardsOf,
  fillCareCards,
  ownItems,
} from '../../../scripts/handout/blocks/care-cards/cards-on-sheet.ts';
import { careCards, handout, item, line, paragraph, withBlocks } from '../sample-handout.ts';

const shared = {
  emergency: [item('Weak legs')],
  callNow: [],
  sameDay: [item('New pain')],
  thisWeek: [item('Aches')],
};
const say = line('I have cancer in my bones.');

test('cards are found before the first section and in sections', () => {
  const cards = careCards();
  const sheet = handout({
    intro: [cards],
    sections: [{ id: null, title: [], blocks: [paragraph('Call us.'), cards] }],
  });
  expect(careCardsOf(sheet)).toHaveLength(2);
});

test('signs for everybody join the author’s own, with the line to say', () => {
  const own = careCards({ emergency: { shared: [], own: [item('Seizure')] } });
  expect(fillCareCards([own], shared, say)).toEqual([
    careCards({
      emergency: { shared: shared.emergency, own: [item('Seizure')] },
      sameDay: { shared: shared.sameDay, own: [] },
      thisWeek: { shared: shared.thisWeek, own: [] },
      say,
    }),
  ]);
});

test('shared signs that an author included are printed once', () => {
  const own = careCards({ emergency: { shared: [], own: [item('Weak legs'), item('Seizure')] } });
  const [filled] = fillCareCards([own], shared, say);
  expect(filled).toMatchObject({ emergency: { shared: [item('Weak legs')], own: [item('Seizure')] } });
});

test('other blocks are unchanged', () => {
  const blocks = [paragraph('Call us.'), paragraph('Or come.')];
  expect(fillCareCards(blocks, shared, say)).toEqual(blocks);
});

const items = fc.array(
  fc.string().map((words) => item(words)),
  { maxLength: 4 },
);
const anyCards = fc.tuple(items, items, items).map(([first, second, third]) =>
  careCards({
    emergency: { shared: [], own: first },
    sameDay: { shared: [], own: second },
    thisWeek: { shared: [], own: third },
  }),
);

test('no bullet of the author is lost', () => {
  fc.assert(
    fc.property(fc.array(anyCards), (cards) => {
      const filled = fillCareCards(cards, shared, say);
      expect(ownItems(withBlocks(...filled))).toEqual(ownItems(withBlocks(...cards)));
    }),
  );
});
