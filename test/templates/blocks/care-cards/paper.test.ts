import { expect, test } from 'vitest';
import { realHandouts, renderSheet } from '../../../render/render-sheet.ts';
import { elementsOf, readStructure, speech } from '../../../tagged-pdf/read-structure.ts';

const handouts = await realHandouts();

/** Number of lists on each card, by its heading. */
const listsOf = async (id: string, edition: string): Promise<[string, number][]> => {
  const handout = handouts.find((one) => one.id === id);
  if (!handout) throw new Error(`There is no ${id}.`);
  const root = await readStructure((await renderSheet(handout, edition)).bytes);
  return elementsOf(root, 'Sect').flatMap((section) => {
    const heading = elementsOf(section, 'H3')[0];
    const label = heading ? speech(heading) : '';
    if (!/^(?:Emergency|Now|Same day|This week):/u.test(label)) return [];
    return elementsOf(section, 'Sect').length === 1 ? [[label, elementsOf(section, 'L').length]] : [];
  });
};

test('in large print signs without headings are one list', async () => {
  expect(await listsOf('hormone-therapy-prostate', 'letter-large')).toEqual([
    ['Emergency: call 911 now', 2],
    ['Same day: call us today', 1],
    ['This week: call us', 1],
  ]);
  expect((await listsOf('breast', 'a4-large'))[0]).toEqual(['Emergency: call 911 now', 1]);
});

test('in standard print each column under a heading is a list, and signs over the whole width are one', async () => {
  expect(await listsOf('hormone-therapy-prostate', 'letter-standard')).toEqual([
    ['Emergency: call 911 now', 2],
    ['Same day: call us today', 1],
    ['This week: call us', 1],
  ]);
});
