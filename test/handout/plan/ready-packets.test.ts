import { expect, test } from 'vitest';
import { readyPackets } from '../../../scripts/handout/plan/ready-packets.ts';
import { wholeContent } from '../../stored-content.ts';

const { handouts, entries } = await wholeContent();
const medicines = entries?.medicines ?? [];
const packets = readyPackets(handouts, medicines);
const idsOf = (id: string) => packets.find((packet) => packet.id === id)?.sheets.map((sheet) => sheet.id);

test('there is one packet for each sheet on a treatment in one cancer type', () => {
  expect(packets.map(({ id }) => id)).toEqual(
    handouts.filter(({ kind }) => kind === 'pair').map(({ id }) => id),
  );
});

test('it has the overview of the cancer type, the sheet, the medicines of this type, and the warning signs last', () => {
  const ids = idsOf('hormone-therapy-prostate') ?? [];
  expect(ids.slice(0, 2)).toEqual(['prostate', 'hormone-therapy-prostate']);
  expect(ids).toContain('abiraterone');
  expect(ids).not.toContain('tamoxifen');
  expect(ids.at(-1)).toBe('when-to-get-help');
});

test('each has every sheet once, within the maximum size of a packet', () => {
  for (const { sheets } of packets) {
    expect(new Set(sheets).size).toBe(sheets.length);
    expect(sheets.length).toBeLessThanOrEqual(40);
  }
});

test('an unbuilt sheet is in no packet', () => {
  const english = handouts.filter(({ language }) => language === 'en');
  const built = english.filter(({ id }) => id === 'hormone-therapy-prostate' || id === 'abiraterone');
  expect(readyPackets(built, medicines).map(({ sheets }) => sheets.map(({ id }) => id))).toEqual([
    ['hormone-therapy-prostate', 'abiraterone'],
  ]);
});
