import { expect, test } from 'vitest';
import { en } from '../../scripts/locales/en/index.ts';
import { packetPageData } from '../../scripts/site/packet-page-data.ts';
import { wholeContent } from '../stored-content.ts';
import { factsOf } from './sample-site.ts';

const { handouts: all, entries } = await wholeContent();
const handouts = all.filter(({ language }) => language === 'en');
if (entries === null) throw new Error('The content has errors');

/** The data of the page if only these sheets were built. */
const dataOf = (isBuilt: (id: string) => boolean) =>
  packetPageData({
    sheets: handouts.filter(({ id }) => isBuilt(id)).map((handout) => factsOf(handout)),
    entries,
    clinic: null,
    teachBacks: {},
    locale: en,
  });
const { sheets, help, hasTeachBack } = dataOf(() => true);
const medicinesOf = (id: string) => sheets.find((sheet) => sheet.id === id)?.medicines;

test('a sheet for one cancer type has the medicines used in it', () => {
  expect(medicinesOf('hormone-therapy-prostate')).toContain('abiraterone');
  expect(medicinesOf('hormone-therapy-prostate')).not.toContain('tamoxifen');
});

test('a treatment for all cancer types has all its medicines, and none of another', () => {
  expect(medicinesOf('hormone-therapy')).toEqual(expect.arrayContaining(['abiraterone', 'tamoxifen']));
  expect(medicinesOf('hormone-therapy')).not.toContain('docetaxel');
  expect(medicinesOf('surgery')).toEqual([]);
});

test('a sheet that only names another by its number does not add it', () => {
  const named = handouts.filter(({ kind }) => kind !== 'pair' && kind !== 'treatment');
  expect(named.length).toBeGreaterThan(50);
  for (const { id } of named) expect(medicinesOf(id), id).toEqual([]);
});

test('a guide goes with the treatments that its front matter names', () => {
  expect(sheets.find(({ id }) => id === 'teeth-and-bone-medicines')?.goesWith).toEqual([
    'bone-strengthening-medicines',
  ]);
});

test('the page of warning signs is known, and that there are no teach-back questions', () => {
  expect(help).toBe('when-to-get-help');
  expect(hasTeachBack).toBe(false);
});

test('only built sheets are offered: as sheets, as medicines, as warning signs, by cancer types', () => {
  const built = new Set(['hormone-therapy-prostate', 'abiraterone']);
  const data = dataOf((id) => built.has(id));
  expect(data.sheets.map(({ id, medicines }) => [id, medicines])).toEqual([
    ['abiraterone', []],
    ['hormone-therapy-prostate', ['abiraterone']],
  ]);
  expect(data.help).toBeNull();
  expect(data.cancers).toEqual([['prostate', 'Prostate cancer']]);
});
