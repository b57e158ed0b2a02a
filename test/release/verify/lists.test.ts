import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printManifest } from '../../../scripts/build/manifest/manifest.ts';
import { PACKET_MANIFEST, printPacketManifest } from '../../../scripts/build/manifest/packet-manifest.ts';
import { listsBeside, listsIn, listWith } from '../../../scripts/release/verify/lists.ts';
import { MANIFEST } from '../../build/manifest/sample-manifest.ts';
import { newFolder } from '../../build/output-folder.ts';
import { TOOLCHAIN } from '../../build/sample-build.ts';

const SHA = 'a'.repeat(64);

const packets = printPacketManifest({
  schema: 1,
  version: '2026.11.1',
  profileSha256: 'e'.repeat(64),
  date: '2026-11-01T00:00:00.000Z',
  shard: null,
  toolchain: TOOLCHAIN,
  packets: [],
});

const folderWith = async (files: Record<string, string>): Promise<string> => {
  const folder = await newFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
};

test('the lists in a folder are those of a release and of a build; damaged and other files are left out', async () => {
  const folder = await folderWith({
    'manifest.json': printManifest(MANIFEST),
    'manifest-bilingual-black.json': printManifest(MANIFEST),
    'manifest-black.json': '{',
    [PACKET_MANIFEST]: packets,
    'other.json': printManifest(MANIFEST),
  });
  expect((await listsIn(folder)).map(({ path }) => path)).toEqual(
    ['manifest-bilingual-black.json', 'manifest.json', 'packets.json'].map((name) => join(folder, name)),
  );
  expect(await listsIn(join(folder, 'nowhere'))).toEqual([]);
});

test('the list of a file is found in its folder and two above, where a build has it, and not higher', async () => {
  const folder = await folderWith({ 'manifest-black.json': printManifest(MANIFEST) });
  await mkdir(join(folder, 'en/a4-large/old'), { recursive: true });
  const found = async (file: string) =>
    listWith(SHA, await listsBeside(join(folder, file)))?.manifest.version ?? null;
  for (const file of ['a.pdf', 'en/a.pdf', 'en/a4-large/a.pdf']) expect(await found(file)).toBe('2026.11.1');
  expect(await found('en/a4-large/old/a.pdf')).toBeNull();
});

test('a list without the bytes of a file is not its list', async () => {
  const folder = await folderWith({ 'manifest.json': printManifest(MANIFEST), [PACKET_MANIFEST]: packets });
  expect(listWith('c'.repeat(64), await listsIn(folder))).toBeNull();
});
