import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ReleaseParts } from '../../../../scripts/release/package/extras/extra-editions.ts';
import { extraPackets } from '../../../../scripts/release/package/extras/extra-packets.ts';
import { handout } from '../../../build/sample-build.ts';
import {
  folderOf,
  found,
  handouts,
  packetBuild,
  rows,
  sheetOf,
} from '../../../packet/ready/sample-packets.ts';
import { release } from '../../../release-records/sample-release.ts';

const parts: ReleaseParts = { found, release: release(), build: packetBuild };

const [first, ...others] = rows;

test('the packets of all parts are a zip for each edition, which lists their sheets, and one manifest', async () => {
  const folders = [await folderOf([first], { shard: '1/2' }), await folderOf(others, { shard: '2/2' })];
  const extras = await extraPackets(folders, parts);
  if ('refused' in extras) return expect.unreachable(extras.refused);
  const { files, offered } = extras;
  expect(offered).toEqual(rows.map(({ file, sha256 }) => ({ path: `packets/${file}`, sha256 })));
  expect(files.map(({ name }) => name).sort()).toEqual([
    'packets-2026.11.1-en-a4-large-drafts.zip',
    'packets-2026.11.1-en-a4-standard-drafts.zip',
    'packets-2026.11.1-en-letter-large-drafts.zip',
    'packets-2026.11.1-en-letter-standard-drafts.zip',
    'packets.json',
  ]);
  const zip = files.find(({ name }) => name === 'packets-2026.11.1-en-a4-large-drafts.zip');
  const entries = unzipSync(zip?.bytes ?? new Uint8Array());
  const folder = 'packets-2026.11.1-en-a4-large-drafts';
  expect(Object.keys(entries)).toContain(`${folder}/DRAFT-packet-chemo-lung.pdf`);
  expect(strFromU8(entries[`${folder}/README.txt`] ?? new Uint8Array())).toContain(
    'About chemo-lung  (DRAFT-packet-chemo-lung.pdf): LUNG, CHEMO-LUNG, WHEN-TO-GET-HELP',
  );
});

test.each<[what: string, folders: () => Promise<string[]>, why: RegExp]>([
  ['one is missing', async () => [await folderOf(others)], /is there 0 times/u],
  ['one is there twice', async () => [await folderOf(rows), await folderOf([first])], /is there 2 times/u],
  [
    'one has a sheet of other words',
    async () => [await folderOf([{ ...first, sheets: [sheetOf(handouts[0] ?? handout('x'))] }, ...others])],
    /another packet/u,
  ],
  [
    'one is no packet of the content',
    async () => [await folderOf([...rows, { ...first, file: 'en/a4-large/other.pdf' }])],
    /no longer made/u,
  ],
  [
    'they are of another version',
    async () => [await folderOf(rows, { version: '2026.10.1' })],
    /another version/u,
  ],
  [
    'one is damaged',
    async () => {
      const folder = await folderOf(rows);
      await writeFile(join(folder, first.file), 'spoilt');
      return [folder];
    },
    /missing or damaged/u,
  ],
])('nothing is packed where %s', async (_, folders, why) => {
  expect(await extraPackets(await folders(), parts)).toEqual({ refused: expect.stringMatching(why) });
});

test('without a folder of packets there are none', async () => {
  expect(await extraPackets([], parts)).toEqual({ files: [], offered: [] });
});
