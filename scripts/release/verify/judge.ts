import type { Manifest } from '../../build/manifest/manifest.ts';
import type { PacketManifest } from '../../build/manifest/packet-manifest.ts';
import type { Release, ReleaseChange } from '../../release-records/release.ts';
import { judgeSheet, type SheetVerdict, type Withdrawal } from './judge-sheet.ts';
import {
  type KnownFile,
  type KnownPacket,
  type KnownSheet,
  knownFiles,
  knownPackets,
} from './known-files.ts';

/** A sheet of a packet beside how its text stands. */
type PacketSheetVerdict = SheetVerdict & { sheet: KnownSheet };

/** The verdict on a packet: the gravest of those on its sheets. */
export type PacketVerdict = {
  verdict: SheetVerdict['verdict'];
  packet: KnownPacket;
  isOverdue: boolean;
  sheets: PacketSheetVerdict[];
};

/** The verdict on a file of one sheet. */
export type OneSheetVerdict =
  | { verdict: 'current'; file: KnownFile; reviewNow: KnownFile['state']; isOverdue: boolean }
  | {
      verdict: 'superseded';
      file: KnownFile;
      now: { code: string; revision: number };
      changes: ReleaseChange[];
    }
  | { verdict: 'withdrawn'; file: KnownFile; why: Withdrawal | null };

/** The verdict on a file, by its bytes alone. */
export type FileVerdict = { verdict: 'not-genuine' } | OneSheetVerdict | PacketVerdict;

/** Input of a verdict: releases in ascending order, manifests of other builds and of packets, and the day (YYYY-MM-DD). */
export type KnownReleases = {
  releases: readonly Release[];
  manifests: readonly Manifest[];
  packets: readonly PacketManifest[];
  today: string;
};

const isOverdue = ({ nextReview }: Pick<KnownFile, 'nextReview'>, today: string): boolean =>
  nextReview !== null && nextReview < today;

const judgeFile = (file: KnownFile, { releases, today }: KnownReleases): OneSheetVerdict => {
  const found = judgeSheet(file, releases);
  if (found.verdict !== 'current') return { ...found, file };
  const reviewNow = (file.isReleased ? found.same?.state : null) ?? file.state;
  return { verdict: 'current', file, isOverdue: isOverdue(file, today), reviewNow };
};

/** The gravest first. */
const GRAVITY: readonly SheetVerdict['verdict'][] = ['withdrawn', 'superseded', 'current'];

const judgePacket = (packet: KnownPacket, { releases, today }: KnownReleases): PacketVerdict => {
  const sheets = packet.sheets.map((sheet) => ({ ...judgeSheet(sheet, releases), sheet }));
  const verdict = GRAVITY.find((one) => sheets.some((sheet) => sheet.verdict === one)) ?? 'current';
  return { verdict, packet, isOverdue: isOverdue(packet, today), sheets };
};

/** Verifies files by SHA-256: whether the project published these bytes, and whether their text is current. */
export const judgeBy = (knowledge: KnownReleases): ((sha256: string) => FileVerdict) => {
  const files = knownFiles(knowledge.releases, knowledge.manifests);
  const packets = knownPackets(knowledge.packets);
  return (sha256) => {
    const file = files.get(sha256);
    if (file !== undefined) return judgeFile(file, knowledge);
    const packet = packets.get(sha256);
    return packet === undefined ? { verdict: 'not-genuine' } : judgePacket(packet, knowledge);
  };
};
