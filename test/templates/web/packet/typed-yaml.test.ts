import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { packetText } from '../../../../templates/web/browser/packet/packet-text.ts';
import { writeYaml } from '../../../../templates/web/browser/packet/typed-yaml.ts';

test('typed values round-trip, whatever their characters', () => {
  const values = [
    { key: 'name', value: 'St. “Mary”: #4 \\ ward', id: 'a' },
    { key: 'phones.day', value: '020 7946 0120', id: 'b' },
    { key: 'phones.allHours', value: '0999', id: 'c' },
    { key: 'fever.celsius', value: '38', id: 'd', isNumber: true },
    { key: 'fever.call.day', value: 'day', id: 'e' },
    { key: 'distanceDays.iodine', value: 'two', id: 'f', isNumber: true },
  ];
  const { text, lines } = writeYaml(values);
  expect(parse(text)).toEqual({
    name: 'St. “Mary”: #4 \\ ward',
    phones: { day: '020 7946 0120', allHours: '0999' },
    fever: { celsius: 38, call: { day: 'day' } },
    distanceDays: { iodine: 'two' },
  });
  expect([...lines]).toEqual([
    [1, 'a'],
    [3, 'b'],
    [4, 'c'],
    [6, 'd'],
    [8, 'e'],
    [10, 'f'],
  ]);
});

const CHOICE = {
  title: '',
  language: 'es',
  sheets: ['prostate', 'when-to-get-help'],
  edition: 'a4-large',
  ink: 'black',
  duplex: true,
  teachBack: false,
  personal: { givenBy: '', date: '', nextVisit: '', medicines: '', dates: '', line: '' },
};

test('a packet in which nothing of a person was typed has no word about one', () => {
  expect(parse(packetText(CHOICE).text)).toEqual({
    language: 'es',
    sheets: ['prostate', 'when-to-get-help'],
    edition: 'a4-large',
    ink: 'black',
    duplex: true,
  });
});

test('each line of the medicines is one, and each row of the file leads to its field', () => {
  const personal = {
    ...CHOICE.personal,
    givenBy: 'Ann: "A"',
    medicines: 'Denosumab\n\n Calcium ',
    dates: '3 May: X-ray',
  };
  const { text, lines } = packetText({ ...CHOICE, title: 'Our packet', personal });
  expect(parse(text)).toMatchObject({
    title: 'Our packet',
    personal: { givenBy: 'Ann: "A"', medicines: ['Denosumab', 'Calcium'], dates: ['3 May: X-ray'] },
  });
  const rows = text.split('\n');
  expect(lines.get(rows.findIndex((row) => row.includes('Calcium')) + 1)).toBe('fact-medicines');
  expect(lines.get(rows.findIndex((row) => row.includes('givenBy')) + 1)).toBe('fact-givenBy');
});

test('a page for staff is in the file only when it is wanted', () => {
  expect(parse(packetText({ ...CHOICE, teachBack: true }).text)).toMatchObject({ teachBack: true });
});
