import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  PACKET_MANIFEST,
  type PacketManifest,
  type PacketRow,
  printPacketManifest,
} from '../../scripts/build/manifest/packet-manifest.ts';
import { makeReady } from '../../scripts/packet/ready/make-ready.ts';
import type { Finding } from '../../scripts/pdf-check/finding.ts';
import { newFolder } from '../build/output-folder.ts';
import { plainJob, realHandouts } from '../render/render-sheet.ts';
import { run } from '../run-program.ts';

const all = await realHandouts();
const [first, other] = ['HT', 'HELP'].flatMap((code) => all.filter((handout) => handout.code === code));
if (first === undefined || other === undefined) throw new Error('There is no sheet HT or HELP');

const { edition, clinic, version, date } = plainJob(first, 'letter-standard');
const { id, language, title } = first;
const packet = { id, language, title, cancerType: 'prostate', sheets: [first, other] as const };
const file = `${language}/letter-standard/${id}.pdf`;
const made = await makeReady({ packet, edition, ink: 'colour', file }, { clinic, version, date });

const FACTS: Omit<PacketManifest, 'packets'> = {
  schema: 1,
  version,
  profileSha256: 'b'.repeat(64),
  date: date.toISOString(),
  shard: null,
  toolchain: { node: '20', renderer: '4', lockSha256: 'a'.repeat(64) },
};

/** A folder with the packet, as `handouts packets` writes it, and with a manifest that says something else of it. */
const folderWith = async (changes: Partial<PacketRow> = {}): Promise<string> => {
  const folder = await newFolder();
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), made.file.bytes);
  const manifest = printPacketManifest({ ...FACTS, packets: [{ ...made.row, ...changes }] });
  await writeFile(join(folder, PACKET_MANIFEST), manifest);
  return folder;
};

type Checked = { findings: Finding[]; notChecked: unknown[]; files: number };

const check = async (...args: string[]): Promise<Checked> =>
  JSON.parse((await run('check-pdfs', ['--json', ...args])).stdout);

const conditions = async (changes: Partial<PacketRow>): Promise<string[]> => {
  const { findings } = await check('--out', await folderWith(changes));
  return [...new Set(findings.map(({ condition }) => condition))];
};

test('a packet is compared with each of its sheets, and nothing is left out', async () => {
  const folder = await folderWith();
  const sound = { findings: [], notChecked: [], files: 1 };
  expect(await check('--out', folder)).toMatchObject(sound);
  expect(await check(folder)).toMatchObject(sound);
  expect(await check(join(folder, file))).toMatchObject(sound);
});

test.each<[what: string, changes: Partial<PacketRow>, condition: string]>([
  ['other bytes', { sha256: 'c'.repeat(64) }, 'manifest-hash'],
  ['another title', { title: 'Another packet' }, 'model-title'],
])('%s than the manifest says are found', async (_, changes, condition) => {
  expect(await conditions(changes)).toEqual([condition]);
});

test('a sheet whose words are others by now is found', async () => {
  const sheets = made.row.sheets.map((sheet) => ({ ...sheet, textHash: 'd'.repeat(64) }));
  expect(await conditions({ sheets })).toEqual(['manifest-content']);
});

test('sheets in another order, and a sheet that is missing, are found in its part', async () => {
  const [one, two] = made.row.sheets;
  if (one === undefined || two === undefined) return expect.unreachable('the packet has two sheets');
  expect(await conditions({ sheets: [two, one] })).toEqual(['model-headings', 'model-words']);
  const twice = await check('--out', await folderWith({ sheets: [one, two, two] }));
  expect(twice.findings.map(({ found }) => found)).toEqual([`no part for “${other.title}”`]);
});
