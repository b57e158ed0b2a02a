import { expect, test } from 'vitest';
import { furtherNames } from '../../scripts/site/further-names.ts';
import { wholeContent } from '../stored-content.ts';

const { entries } = await wholeContent();
if (!entries) throw new Error('The content gave no entries');

test('a medicine has its names of every language and the brands of its products, without strengths and salts', () => {
  const names = furtherNames({ id: 'opioids', kind: 'medicine' }, entries);
  expect(names).toEqual(expect.arrayContaining(['morphine', 'morfina', 'Roxybond', 'Ultracet']));
  expect(names.filter((name) => /\d|hydrochloride/.test(name))).toEqual([]);
});

test('other sheets have none', () => {
  expect(furtherNames({ id: 'pain-relief', kind: 'treatment' }, entries)).toEqual([]);
});
