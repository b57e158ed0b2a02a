import { expect, test } from 'vitest';
import { moved, offersFor, readyIds, withSheet } from '../../../../templates/web/browser/packet/offers.ts';
import type { PacketData, PacketSheet } from '../../../../templates/web/packet/packet-data.ts';

const sheet = (id: string, changes: Partial<PacketSheet>): PacketSheet => ({
  id,
  code: id.toUpperCase(),
  title: id,
  kind: 'treatment',
  treatment: null,
  cancerType: null,
  notFor: [],
  until: null,
  medicines: [],
  goesWith: [],
  ...changes,
});

const sheets = [
  sheet('prostate', { kind: 'cancer-type', cancerType: 'prostate' }),
  sheet('breast', { kind: 'cancer-type', cancerType: 'breast' }),
  sheet('hormones', {
    treatment: 'hormones',
    notFor: ['lung'],
    medicines: ['relugolix', 'tamoxifen'],
  }),
  sheet('hormones-prostate', {
    kind: 'pair',
    treatment: 'hormones',
    cancerType: 'prostate',
    medicines: ['relugolix'],
  }),
  sheet('surgery', { treatment: 'surgery', medicines: ['bone-drip'] }),
  sheet('relugolix', { kind: 'medicine', notFor: ['breast'] }),
  sheet('tamoxifen', { kind: 'medicine', notFor: ['prostate'] }),
  sheet('denosumab', { kind: 'medicine' }),
  sheet('bone-drip', { kind: 'medicine' }),
  sheet('help', { kind: 'guide' }),
  sheet('moving', { kind: 'guide' }),
  sheet('teeth', { kind: 'guide', goesWith: ['surgery'] }),
];
const data = { sheets, help: 'help' } as unknown as PacketData;

const idsOf = (cancer: string, chosen: string[] = []) =>
  Object.fromEntries(
    Object.entries(offersFor(data, cancer, chosen)).map(([group, of]) => [
      group,
      [...of].map((one) => (typeof one === 'string' ? one : one.id)),
    ]),
  );

test('a cancer type brings its overview and its treatments; a general sheet makes room for the one of that type', () => {
  expect(idsOf('prostate')).toEqual({
    overview: ['prostate', 'help'],
    treatments: ['hormones-prostate', 'surgery'],
    medicines: [],
    guides: ['moving', 'teeth'],
    suggested: [],
  });
});

test('the warning signs are offered whatever is chosen, and a sheet is not where it is not meant for', () => {
  expect(idsOf('')).toMatchObject({ overview: ['help'], treatments: ['hormones', 'surgery'] });
  expect(idsOf('lung')).toMatchObject({ overview: ['help'], treatments: ['surgery'] });
});

test('a guide that goes with a treatment in the packet comes first, and is suggested', () => {
  expect(idsOf('prostate', ['surgery'])).toMatchObject({ guides: ['teeth', 'moving'], suggested: ['teeth'] });
  expect(idsOf('prostate', ['hormones'])).toMatchObject({ guides: ['moving', 'teeth'], suggested: [] });
});

test('a medicine alone suggests the guides of its treatment', () => {
  expect(idsOf('', ['bone-drip'])).toMatchObject({ suggested: ['teeth'] });
});

test('a treatment that is chosen brings its medicines', () => {
  expect(idsOf('prostate', ['hormones-prostate']).medicines).toEqual(['relugolix']);
});

test('a treatment for all cancer types brings the medicines that the chosen type uses', () => {
  expect(idsOf('', ['hormones']).medicines).toEqual(['relugolix', 'tamoxifen']);
  expect(idsOf('breast', ['hormones']).medicines).toEqual(['tamoxifen']);
});

test('a sheet for one cancer type brings its medicines whatever type is chosen', () => {
  expect(idsOf('breast', ['hormones-prostate']).medicines).toEqual(['relugolix']);
});

test('a sheet goes where it belongs, and what was moved by hand stays', () => {
  expect(withSheet(['help'], 'prostate', sheets)).toEqual(['prostate', 'help']);
  expect(withSheet(['prostate', 'help'], 'hormones-prostate', sheets)).toEqual([
    'prostate',
    'hormones-prostate',
    'help',
  ]);
  expect(withSheet(['help', 'prostate'], 'relugolix', sheets)).toEqual(['help', 'prostate', 'relugolix']);
});

test('a sheet moves by one place, and not beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
});

test('the ready-made packet of a sheet on one treatment in one cancer type has what belongs to it, in its order', () => {
  const [pair] = sheets.filter(({ id }) => id === 'hormones-prostate');
  expect(pair && readyIds(data, pair)).toEqual(['prostate', 'hormones-prostate', 'relugolix', 'help']);
  const without = { ...data, help: null, sheets: sheets.filter(({ kind }) => kind === 'pair') };
  expect(pair && readyIds(without, pair)).toEqual(['hormones-prostate']);
});
