import { unzipSync } from 'fflate';
import { type Manifest, parseManifest } from '../../build/manifest/manifest.ts';
import {
  PACKET_MANIFEST,
  type PacketManifest,
  parsePacketManifest,
} from '../../build/manifest/packet-manifest.ts';
import { sha256 } from '../../build/publish/up-to-date.ts';
import { judgeBy } from '../../release/verify/judge.ts';
import type { Release } from '../../release-records/release.ts';

/** The files of a downloaded release, by name. */
export type ReleaseAssets = ReadonlyMap<string, Uint8Array>;

const SUMS = 'SHA256SUMS';
const ZIP = /\.zip$/;

const readSums = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/^([\da-f]{64}) [ *]([\w.@+-]+)$/gm)].map(([, hash, name]) => [name ?? '', hash ?? '']),
  );

/** Each asset is listed with its hash, and each listed file exists. */
const sumProblems = (assets: ReleaseAssets): string[] => {
  const text = new TextDecoder().decode(assets.get(SUMS) ?? Uint8Array.of());
  const sums = readSums(text);
  if (sums.size === 0 || sums.size !== text.trimEnd().split('\n').length)
    return [`${SUMS} is missing or damaged`];
  const names = new Set([...sums.keys(), ...assets.keys()]);
  names.delete(SUMS);
  return [...names].sort().flatMap((name) => {
    const bytes = assets.get(name);
    if (bytes === undefined) return [`${name} was not uploaded`];
    if (!sums.has(name)) return [`${name} is not in ${SUMS}`];
    return sha256(bytes) === sums.get(name) ? [] : [`${name} is not the file that ${SUMS} names`];
  });
};

const pdfsIn = (zip: Uint8Array): [string, Uint8Array][] =>
  Object.entries(unzipSync(zip)).filter(([name]) => name.endsWith('.pdf'));

/** The manifests of the black and fillable editions, whose own hashes are in the checksums. */
const extraManifests = (assets: ReleaseAssets): Manifest[] =>
  [...assets]
    .filter(([name]) => /^manifest-[a-z-]+\.json$/.test(name))
    .flatMap(([, bytes]) => parseManifest(new TextDecoder().decode(bytes)) ?? []);

/** The manifest of the ready-made packets, where there are any. */
const packetManifests = (assets: ReleaseAssets): PacketManifest[] => {
  const manifest = parsePacketManifest(new TextDecoder().decode(assets.get(PACKET_MANIFEST)));
  return manifest === null ? [] : [manifest];
};

/**
 * Each PDF in the zips belongs to the release or its extras and is current, and no PDF of the release is
 * missing.
 */
const sheetProblems = (assets: ReleaseAssets, releases: readonly Release[], today: string): string[] => {
  const packets = packetManifests(assets);
  const judge = judgeBy({ releases, manifests: extraManifests(assets), packets, today });
  const found = new Set<string>();
  const problems = [...assets]
    .filter(([name]) => ZIP.test(name))
    .flatMap(([name, bytes]) =>
      pdfsIn(bytes).flatMap(([file, pdf]) => {
        const hash = sha256(pdf);
        found.add(hash);
        const { verdict } = judge(hash);
        return verdict === 'current' ? [] : [`${file} in ${name} is ${verdict.replace('-', ' ')}`];
      }),
    );
  const wanted = (releases.at(-1)?.sheets ?? []).flatMap(({ pdfs }) => pdfs);
  const missing = wanted.filter((pdf) => !found.has(pdf.sha256)).map(({ file }) => `${file} is in no zip`);
  return [...problems, ...missing];
};

/**
 * Errors of a downloaded release: files that differ from SHA256SUMS, missing and unknown files, and PDFs that
 * do not belong to the newest of `releases` (ascending by version).
 */
export const checkAssets = (assets: ReleaseAssets, releases: readonly Release[], today: string): string[] => {
  const problems = sumProblems(assets);
  return problems.length > 0 ? problems : sheetProblems(assets, releases, today);
};
