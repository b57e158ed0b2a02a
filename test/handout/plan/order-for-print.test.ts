import { expect, test } from 'vitest';
import { orderForPrint } from '../../../scripts/handout/plan/order-for-print.ts';
import type { Handout } from '../../../scripts/model/handout.ts';
import { realHandouts } from '../../render/render-sheet.ts';

const handouts = await realHandouts();
const pair = handouts.find(({ kind }) => kind === 'pair');
const cancerType = handouts.find(({ kind }) => kind === 'cancer-type');
if (!pair || !cancerType) throw new Error('The content lacks a kind of sheet');
const ids = (sections: readonly { id: string | null }[]) => sections.map(({ id }) => id);

test('in standard print the sections keep their order', () => {
  expect(orderForPrint(pair, 'standard')).toBe(pair);
});

test('in large print the care cards come first and nothing is lost', () => {
  const { intro, sections } = orderForPrint(pair, 'large');
  expect(sections[0]?.id).toBe('when-to-get-help');
  expect(intro).toEqual([]);
  expect(sections[1]?.blocks).toEqual(pair.intro);
  const others = sections.filter((section) => section !== sections[1]);
  expect(ids(others).sort()).toEqual(ids(pair.sections).sort());
});

test('in a booklet the care cards come first in every size', () => {
  const booklet = handouts.find(({ kind }) => kind === 'booklet');
  if (!booklet) throw new Error('The content lacks a booklet');
  expect(orderForPrint(booklet, 'standard').sections[0]?.id).toBe('when-to-get-help');
});

test('text right under the title gets that title when moved', () => {
  const [help, map] = orderForPrint(cancerType, 'large').sections;
  expect(help?.id).toBe('when-to-get-help');
  expect(map?.title).toEqual([{ type: 'text', value: cancerType.heading }]);
});

const guides = handouts.filter(({ kind }) => kind === 'guide');
const hasCards = ({ sections }: Handout): boolean =>
  sections.some(({ blocks }) => blocks.some(({ type }) => type === 'care-cards'));

test.each(guides.filter(hasCards).map((guide) => [guide.id, guide] as const))(
  'in large print the care cards of the guide %s come first, though its sections have no ids',
  (_, guide) => {
    const [help, ...others] = orderForPrint(guide, 'large', 'intro').sections;
    expect(help?.blocks.map(({ type }) => type)).toContain('care-cards');
    expect(others.map(({ blocks }) => blocks)).toEqual(
      guide.sections.map(({ blocks }) => blocks).filter((blocks) => blocks !== help?.blocks),
    );
  },
);

test('a guide without care cards is unchanged', () => {
  const guide = guides.find((one) => !hasCards(one));
  if (!guide) throw new Error('Every guide has care cards');
  expect(orderForPrint(guide, 'large')).toBe(guide);
});
