import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Manifest, parseManifest } from '../../build/manifest/manifest.ts';
import { type PacketManifest, parsePacketManifest } from '../../build/manifest/packet-manifest.ts';
import { knownFiles, knownPackets } from './known-files.ts';

/** A list of PDFs with their SHA-256: the manifest of a build or of packets. */
export type List = { path: string; manifest: Manifest | PacketManifest };

/** The names that a build, packets and a release give their lists. */
const LIST_NAME = /^(?:manifest(?:-[a-z]+)*|packets)\.json$/;

/** A PDF is at most so many folders below its list: `<out>/<language>/<edition>/<id>.pdf`. */
const FOLDERS_ABOVE = 2;

/** Reads the text of a list; null when it is none. */
export const parseList = (text: string): List['manifest'] | null =>
  parsePacketManifest(text) ?? parseManifest(text);

/** Lists by what they list. */
export const byKind = (lists: readonly List['manifest'][]) => ({
  manifests: lists.filter((list) => 'pdfs' in list),
  packets: lists.filter((list) => 'packets' in list),
});

/** The valid lists in a folder, by name; none when the folder cannot be read. */
export const listsIn = async (folder: string): Promise<List[]> => {
  const names = (await readdir(folder).catch(() => [])).filter((name) => LIST_NAME.test(name)).sort();
  const lists: List[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const manifest = parseList(await readFile(path, 'utf8').catch(() => ''));
    if (manifest !== null) lists.push({ path, manifest });
  }
  return lists;
};

/** The first list that has a file with these bytes; null when none has. */
export const listWith = (sha256: string, lists: readonly List[]): List | null =>
  lists.find(({ manifest }) => {
    const { manifests, packets } = byKind([manifest]);
    return knownFiles([], manifests).has(sha256) || knownPackets(packets).has(sha256);
  }) ?? null;

/** The lists beside a file, or above it where a build or an unpacked zip has them, the nearest first. */
export const listsBeside = async (file: string): Promise<List[]> => {
  const lists: List[] = [];
  let folder = dirname(file);
  for (let above = 0; above <= FOLDERS_ABOVE; above += 1) {
    lists.push(...(await listsIn(folder)));
    folder = join(folder, '..');
  }
  return lists;
};
