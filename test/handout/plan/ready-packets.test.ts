import { expect, test } from 'vitest';
import { loadContent } from '../../../scripts/core/index.ts';
import { readyPackets } from '../../../scripts/handout/plan/ready-packets.ts';

const { handouts, entries } = await loadContent('content', null);
const medicines = entries?.medicines ?? [];
const packets = readyPackets(handouts, medicines);
const idsOf = (id: string) => packets.find((packet) => packet.id === id)?.sheets.map((sheet) => sheet.id);

test('there is one for each sheet on a treatment in one cancer type', () => {
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

test('each has every sheet once, and no more than a packet may have', () => {
  for (const { sheets } of packets) {
    expect(new Set(sheets).size).toBe(sheets.length);
    expect(sheets.length).toBeLessThanOrEqual(40);
  }
});

test('a sheet that was not built is in none', () => {
  const built = handouts.filter(({ id }) => id === 'hormone-therapy-prostate' || id === 'abiraterone');
  expect(readyPackets(built, medicines).map(({ sheets }) => sheets.map(({ id }) => id))).toEqual([
    ['hormone-therapy-prostate', 'abiraterone'],
  ]);
});
