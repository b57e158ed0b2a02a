import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { EMPTY_CLINIC } from '../../scripts/model/empty-clinic.ts';
import type { Handout } from '../../scripts/model/handout.ts';
import type { PacketRequest, PacketShelf } from '../../scripts/model/packet.ts';
import type { TeachBack } from '../../scripts/model/teach-back.ts';
import { createPacketService } from '../../scripts/packet/packet-service.ts';
import type { PacketJob } from '../../scripts/render/packet/packet-job.ts';
import { png } from '../content/sample-pictures.ts';

const sheet = { id: 'prostate', code: 'PRO', language: 'en' } as unknown as Handout;
const LOGO = { type: 'png', data: '', width: 1, height: 1 } as const;
const OPEN = {
  type: 'open',
  shelf: {
    language: 'en',
    teachBack: null,
    handouts: [sheet],
    clinic: { ...EMPTY_CLINIC, name: 'Of the site', logo: LOGO },
    version: '2026.11.1',
    date: '2026-11-01',
  },
  fonts: {},
} satisfies PacketRequest;

/** A request for the values of a clinic profile with this text. */
const clinicFile = (text: string): PacketRequest => ({
  type: 'clinic',
  files: [{ name: 'clinic.yaml', bytes: Buffer.from(text) }],
});

/** A service whose typeface has letters up to U+017F, and whose wider one has Greek. */
const open = async (shelf: PacketShelf = OPEN.shelf) => {
  const made: PacketJob[] = [];
  const answer = createPacketService({
    hasGlyph: (letter) => letter < '\u0180',
    hasClinicGlyph: (letter) => letter < '\u0400',
    addFontFiles: () => {},
    openRenderer: async () => async (job) => {
      made.push(job);
      return { bytes: new Uint8Array([1]), pages: 7, firstPages: [2] };
    },
  });
  expect(await answer({ ...OPEN, shelf })).toEqual({ type: 'ready' });
  return { answer, made };
};

test('makes a packet of the site’s sheets, for its clinic by default', async () => {
  const { answer, made } = await open();
  expect(await answer({ type: 'make', packet: 'sheets: [PRO]\n', clinic: null })).toEqual({
    type: 'made',
    bytes: new Uint8Array([1]),
    pages: 7,
    firstPages: [2],
  });
  expect(made[0]).toMatchObject({
    handouts: [sheet],
    clinic: { name: 'Of the site' },
    date: new Date('2026-11-01'),
  });
});

test('the clinic’s facts are the typed ones, under the rules of clinic.yaml', async () => {
  const { answer, made } = await open();
  const packet = 'sheets: [PRO]\n';
  await answer({ type: 'make', packet, clinic: 'name: Ours\n' });
  expect(made[0]?.clinic.name).toBe('Ours');
  expect(await answer({ type: 'make', packet, clinic: 'phones:\n  day: "555-0123"\n' })).toMatchObject({
    type: 'errors',
    errors: [{ file: 'clinic', line: 2, column: 3, fix: expect.stringContaining('real number') }],
  });
  expect(made).toHaveLength(1);
});

test('a typed clinic has the logo of the site if it has the same name', async () => {
  const { answer, made } = await open();
  for (const clinic of ['name: Of the site\nhours: 9 to 5\n', 'name: Another\n'])
    await answer({ type: 'make', packet: 'sheets: [PRO]\n', clinic });
  expect(made.map(({ clinic }) => clinic.logo)).toEqual([LOGO, null]);
});

test('an error in the packet is given with its place', async () => {
  const { answer } = await open();
  expect(await answer({ type: 'make', packet: 'sheets: [PRU]\n', clinic: null })).toMatchObject({
    type: 'errors',
    errors: [{ file: 'packet', line: 1, column: 10, fix: 'Did you mean `PRO`?' }],
  });
});

test('requests the wider typeface for letters that only it has; letters that neither has are an error', async () => {
  const { answer } = await open();
  const greek: PacketRequest = { type: 'make', packet: 'sheets: [PRO]\ntitle: Ελένη\n', clinic: null };
  const chinese: PacketRequest = { ...greek, packet: 'sheets: [PRO]\ntitle: 日本\n' };
  expect(await answer(greek)).toEqual({ type: 'wants-fonts' });
  await answer({ type: 'fonts', fonts: {} });
  expect(await answer(greek)).toMatchObject({ type: 'made' });
  expect(await answer(chinese)).toMatchObject({
    errors: [{ line: 2, column: 8, found: expect.stringContaining('日本') }],
  });
});

test('a clinic file is read as keys and values, with its errors', async () => {
  const { answer } = await open();
  expect(await answer(clinicFile('name: Ours\nphones:\n  day: 5550100\n'))).toMatchObject({
    type: 'clinic',
    values: { name: 'Ours', 'phones.day': '5550100' },
    errors: [{ line: 3, fix: 'Put it in quotes: `"5550100"`.' }],
  });
});

test('a clinic file follows the rules of clinic.yaml, with the wider typeface', async () => {
  const { answer } = await open();
  const text = 'name: Ελένη\nphones:\n  day: "555-0123"\nfooter: Call **us**\nhours: 日本\n';
  expect(await answer(clinicFile(text))).toEqual({ type: 'wants-fonts' });
  await answer({ type: 'fonts', fonts: {} });
  expect(await answer(clinicFile(text))).toMatchObject({
    values: { name: 'Ελένη' },
    errors: [
      { line: 3, fix: expect.stringContaining('real number') },
      { line: 4, found: expect.stringContaining('marks of emphasis') },
      { line: 5, found: expect.stringContaining('日本') },
    ],
  });
});

test('decomposed letters are composed, and do not need the wider typeface', async () => {
  const { answer, made } = await open();
  await answer({ type: 'make', packet: 'sheets: [PRO]\ntitle: Cafe\u0301\n', clinic: null });
  expect(made[0]?.title).toBe('Caf\u00E9');
});

test.each([
  ['name: [\n', 1],
  ['a letter to a patient\n', 1],
  ['sheets: [PRO]\n', 1],
  ['# nothing yet\n', 0],
])('a file that is not a clinic profile has no values: %j', async (text, errors) => {
  const { answer } = await open();
  const read = await answer(clinicFile(text));
  expect(read).toMatchObject({ type: 'clinic', values: null });
  expect(read.type === 'clinic' ? read.errors : []).toHaveLength(errors);
});

test('an exception becomes an answer', async () => {
  const answer = createPacketService({
    hasGlyph: () => true,
    hasClinicGlyph: () => true,
    addFontFiles: () => {},
    openRenderer: () => Promise.reject(new Error('no memory')),
  });
  expect(await answer(OPEN)).toEqual({ type: 'failed', reason: 'no memory' });
});

const logo = { name: 'our.png', bytes: png({ width: 3, height: 1, pixels: Buffer.alloc(4) }) };

test('a logo that was chosen is printed, read as that of a clinic.yaml', async () => {
  const { answer, made } = await open();
  expect(await answer({ type: 'logo', file: logo })).toEqual({ type: 'ready' });
  await answer({ type: 'make', packet: 'sheets: [PRO]\n', clinic: 'name: Ours\nlogo: our.png\n', logo });
  expect(made[0]?.clinic.logo).toMatchObject({ type: 'png', width: 3, height: 1 });
});

test('a logo replaces that of the site, also under its name', async () => {
  const { answer, made } = await open();
  const clinic = 'name: Of the site\nlogo: our.png\n';
  await answer({ type: 'make', packet: 'sheets: [PRO]\n', clinic, logo });
  expect(made[0]?.clinic.logo).toMatchObject({ width: 3 });
});

test.each([
  ['of 5 MB', { name: 'big.png', bytes: new Uint8Array(5_000_000) }, /5000000 bytes/u, /256 KiB/u],
  ['that is no picture', { name: 'a.png', bytes: Buffer.from('GIF89a') }, /neither/u, /PNG|SVG/u],
  ['that is cut off', { name: 'a.png', bytes: logo.bytes.subarray(0, 40) }, /damaged/u, /PNG/u],
  [
    'of text in an SVG',
    { name: 'a.svg', bytes: Buffer.from('<svg viewBox="0 0 9 9"><text>A</text></svg>') },
    /<text>/u,
    /filled shapes/u,
  ],
])('a logo %s is refused with the reason', async (_, file, found, expected) => {
  const { answer } = await open();
  expect(await answer({ type: 'logo', file })).toMatchObject({
    type: 'errors',
    errors: [{ found: expect.stringMatching(found), expected: expect.stringMatching(expected) }],
  });
});

test('a clinic file is read with its logo next to it, or from a zip of both', async () => {
  const { answer } = await open();
  const profile = { name: 'clinic.yaml', bytes: Buffer.from('name: Ours\nlogo: pictures/our.png\n') };
  const zip = { 'set/clinic.yaml': new Uint8Array(profile.bytes), 'set/our.png': new Uint8Array(logo.bytes) };
  for (const files of [[logo, profile], [{ name: 'clinic.zip', bytes: zipSync(zip) }]])
    expect(await answer({ type: 'clinic', files })).toMatchObject({
      values: { name: 'Ours' },
      logo: { name: 'our.png' },
      errors: [],
    });
  expect(await answer({ type: 'clinic', files: [profile] })).toMatchObject({ logo: null, errors: [] });
});

test('an unprintable logo next to a clinic file is an error at its line', async () => {
  const { answer } = await open();
  const profile = { name: 'clinic.yaml', bytes: Buffer.from('name: Ours\nlogo: our.png\n') };
  const damaged = { name: 'our.png', bytes: logo.bytes.subarray(0, 40) };
  expect(await answer({ type: 'clinic', files: [profile, damaged] })).toMatchObject({
    errors: [{ file: 'clinic', line: 2, found: expect.stringContaining('damaged') }],
  });
});

test('a damaged zip, and one without a profile, have no clinic facts', async () => {
  const { answer } = await open();
  for (const bytes of [Buffer.from('PK'), zipSync({ 'our.png': new Uint8Array(logo.bytes) })])
    expect(await answer({ type: 'clinic', files: [{ name: 'clinic.zip', bytes }] })).toMatchObject({
      values: null,
      logo: null,
    });
});

test('the words of a clinic have the quotes of the language, as those of a file', async () => {
  const { answer, made } = await open();
  await answer({ type: 'make', packet: 'sheets: [PRO]\n', clinic: 'name: St. Mary\'s "Bone" Clinic\n' });
  expect(made[0]?.clinic.name).toBe('St. Mary’s “Bone” Clinic');
});

const ASKED = ['What is it for?', 'When will you call us?', 'What will you do?'];
const TEACH_BACK: TeachBack = {
  kinds: {
    treatment: ASKED,
    pair: ASKED,
    'cancer-type': ASKED,
    medicine: ASKED,
    booklet: ASKED,
    guide: ASKED,
  },
  treatments: {},
  sheets: {},
};

test('teach-back questions are in a packet only on request', async () => {
  const { answer, made } = await open({ ...OPEN.shelf, teachBack: TEACH_BACK });
  await answer({ type: 'make', packet: 'sheets: [PRO]\n', clinic: null });
  await answer({ type: 'make', packet: 'sheets: [PRO]\nteachBack: true\n', clinic: null });
  expect(made.map(({ teachBack }) => teachBack)).toEqual([null, TEACH_BACK]);
});

test('missing teach-back questions are an error at their line', async () => {
  const { answer, made } = await open();
  const packet = 'sheets: [PRO]\nteachBack: true\n';
  expect(await answer({ type: 'make', packet, clinic: null })).toMatchObject({
    errors: [{ file: 'packet', line: 2, column: 1, fix: expect.stringContaining('teachBack: true') }],
  });
  expect(made).toEqual([]);
});
