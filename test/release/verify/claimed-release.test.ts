import { expect, test } from 'vitest';
import { EDITIONS, render, renderPacket } from '../../../scripts/core/index.ts';
import { NO_PERSON } from '../../../scripts/model/packet.ts';
import { claimLines, claimOf } from '../../../scripts/release/verify/claimed-release.ts';
import { verdictText } from '../../../scripts/release/verify/verdict-text.ts';
import { CLINIC, handout } from '../../build/sample-build.ts';

const [edition] = EDITIONS;
const OF = { version: '2026.11.1', date: new Date('2026-11-01T00:00:00Z') };
const common = { ...OF, edition, clinic: CLINIC };
const sheet = handout('alpha');

const textOf = (bytes: Uint8Array): string =>
  verdictText({
    name: 'some.pdf',
    hash: 'a'.repeat(64),
    found: { verdict: 'not-genuine' },
    claim: claimOf(bytes),
    list: null,
    beside: null,
  });

test('a sheet of no release says which lists of its release may know it', async () => {
  const { bytes } = await render(sheet, edition, CLINIC, { ...OF, ink: 'black', fillable: false });
  expect(claimOf(bytes)).toEqual({ kind: 'sheet', sheets: 'ALPHA, revision 1', version: '2026.11.1' });
  expect(textOf(bytes)).toMatch(
    /manifest-black\.json, manifest-fillable\.json or manifest-bilingual\.json among the files of release 2026\.11\.1/u,
  );
});

test('a packet names packets.json, and says that one for a person is in no list', async () => {
  const { bytes } = await renderPacket({
    ...common,
    title: 'For you',
    handouts: [sheet, handout('beta')],
    ink: 'colour',
    duplex: false,
    personal: NO_PERSON,
    teachBack: null,
  });
  expect(claimOf(bytes)).toEqual({ kind: 'packet', sheets: 'ALPHA-1, BETA-1', version: '2026.11.1' });
  expect(textOf(bytes)).toMatch(/--manifest packets\.json\. One that was made for a person is in no list/u);
});

test('a file of another program makes no claim, and is only not genuine', () => {
  expect(claimOf(new TextEncoder().encode('%PDF-1.7 of somebody else'))).toBeNull();
  expect(claimLines(null)).toEqual(['It was changed, or another program made it.']);
});

test('a claim alone makes nothing genuine', async () => {
  const { bytes } = await render(sheet, edition, CLINIC, { ...OF, ink: 'colour', fillable: false });
  expect(textOf(bytes)).toMatch(/^some\.pdf: NOT GENUINE/u);
  expect(textOf(bytes)).toContain('If no list knows it either, it was changed.');
});
