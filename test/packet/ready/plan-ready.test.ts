import { expect, test } from 'vitest';
import { planReady } from '../../../scripts/packet/ready/plan-ready.ts';
import { CLINIC, handout } from '../../build/sample-build.ts';

const pair = (id: string) =>
  handout(id, 'Words.', { kind: 'pair', cancerType: { id: 'lung', name: 'Lung cancer', pictogram: null } });
const content = { handouts: ['one', 'two', 'three'].map(pair), clinic: CLINIC };
const ALL = { only: [], editions: [], shard: null };
const filesOf = (choice: Partial<Parameters<typeof planReady>[1]>): string[] =>
  planReady(content, { ...ALL, ...choice }).map(({ file }) => file);

test('each packet is made in each edition', () => {
  expect(filesOf({})).toHaveLength(12);
  expect(filesOf({ only: ['two'] })).toEqual([
    'en/letter-standard/two.pdf',
    'en/a4-standard/two.pdf',
    'en/letter-large/two.pdf',
    'en/a4-large/two.pdf',
  ]);
});

test('a glob and an edition select some', () => {
  expect(filesOf({ only: ['t*'], editions: ['a4-large'] })).toEqual([
    'en/a4-large/two.pdf',
    'en/a4-large/three.pdf',
  ]);
});

test('the shards have every packet exactly once', () => {
  const shards = [1, 2].map((index) => filesOf({ shard: { index, of: 2 } }));
  expect(shards.flat().sort()).toEqual(filesOf({}).sort());
  expect(new Set(shards.flat()).size).toBe(12);
});

test('a shard costs about as much as another, however long the packets are', () => {
  const long = { ...pair('long'), summary: 'word '.repeat(2000) };
  const uneven = { ...content, handouts: [long, ...['one', 'two', 'three', 'four'].map(pair)] };
  const idsOf = (index: number): string[] =>
    planReady(uneven, { ...ALL, editions: ['a4-large'], shard: { index, of: 2 } }).map(
      ({ packet }) => packet.id,
    );
  expect([idsOf(1), idsOf(2)]).toEqual([['long'], ['one', 'two', 'three', 'four']]);
});

test('packets are in the ink of the clinic', () => {
  const inBlack = planReady({ ...content, clinic: { ...CLINIC, ink: 'black' } }, { ...ALL, only: ['one'] });
  expect(inBlack[0]).toMatchObject({ ink: 'black', file: 'en/letter-standard-black/one.pdf' });
});
