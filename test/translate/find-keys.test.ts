import { expect, test } from 'vitest';
import { withKeys } from '../../scripts/translate/find-keys.ts';
import { read, spanishContent } from '../translation/spanish-content.ts';
import { exported, workFile } from './sample-exchange.ts';

const PATH = 'medicines/abiraterone.md';

test('units whose keys were dropped find their blocks by their English', async () => {
  const content = await read(await spanishContent());
  const { units } = exported(content, PATH);
  const dropped = units.map((unit) => ({ ...unit, key: '' }));
  const found = withKeys(dropped, workFile(content, PATH).pairs);
  expect(new Set(found.map(({ key }) => key))).toEqual(new Set(units.map(({ key }) => key)));
});

test('one of several blocks with the same English keeps a translation that is unlike the one given', async () => {
  const content = await read(await spanishContent());
  const { pairs } = workFile(content, PATH);
  const same = pairs.filter(({ source }) => source?.text === 'What you may notice');
  expect(same).toHaveLength(2);
  const unit = {
    english: 'What you may notice',
    translation: 'Otra cosa',
    state: 'translated',
    previous: null,
    note: '',
  } as const;
  expect(withKeys([{ ...unit, key: '' }], pairs)).toEqual([]);
});

test('a unit without a matching block stays without a key', async () => {
  const { pairs } = workFile(await read(await spanishContent()), PATH);
  const unit = {
    key: '',
    english: 'Nothing',
    translation: 'Nada',
    state: 'translated',
    previous: null,
    note: '',
  } as const;
  expect(withKeys([unit], pairs)).toEqual([unit]);
});
