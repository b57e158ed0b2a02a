import type { Manifest } from '../../build/manifest/manifest.ts';
import type { PacketManifest, PacketRow } from '../../build/manifest/packet-manifest.ts';
import type { Row } from '../../build/manifest/pdf-row.ts';
import type { Release } from '../../release-records/release.ts';

/** The text of a sheet in a file; `version` is that of its release or build, and a clinic's own build is no release. */
export type KnownSheet = Pick<Row, 'id' | 'language' | 'code' | 'revision' | 'textHash'> & {
  version: string;
  isReleased: boolean;
};

/** A PDF that this project made, as its release or build records it; a clinic's own build is no release. */
export type KnownFile = KnownSheet &
  Pick<Row, 'title' | 'edition' | 'nextReview' | 'sha256'> & { state: Row['reviewState'] };

/** A PDF of several sheets, as the manifest of its packets records it. */
export type KnownPacket = Pick<PacketRow, 'language' | 'title' | 'edition' | 'nextReview' | 'sha256'> & {
  state: PacketRow['reviewState'];
  version: string;
  sheets: KnownSheet[];
};

const ofRelease = ({ version, sheets }: Release): KnownFile[] =>
  sheets.flatMap(({ pdfs, kind: _, text: __, ...sheet }) =>
    pdfs.map(({ edition, sha256 }) => ({ ...sheet, edition, sha256, version, isReleased: true })),
  );

const ofManifest = ({ version, pdfs }: Manifest): KnownFile[] =>
  pdfs.map((row) => {
    const { id, language, code, title, revision, textHash, edition, nextReview, sha256 } = row;
    return {
      id,
      language,
      code,
      title,
      revision,
      textHash,
      edition,
      nextReview,
      sha256,
      state: row.reviewState,
      version,
      isReleased: false,
    };
  });

/** Every file in releases and manifests, by its SHA-256; a release takes precedence over a manifest. */
export const knownFiles = (
  releases: readonly Release[],
  manifests: readonly Manifest[],
): ReadonlyMap<string, KnownFile> =>
  new Map(
    [...manifests.flatMap(ofManifest), ...releases.flatMap(ofRelease)].map((file) => [file.sha256, file]),
  );

const packetsOf = ({ version, packets }: PacketManifest): KnownPacket[] =>
  packets.map(({ language, title, edition, nextReview, sha256, reviewState: state, sheets }) => {
    const known = sheets.map(({ id, code, revision, textHash }) => ({ id, code, revision, textHash }));
    const of = { language, version, isReleased: false };
    return {
      language,
      title,
      edition,
      nextReview,
      sha256,
      state,
      version,
      sheets: known.map((sheet) => ({ ...sheet, ...of })),
    };
  });

/** Every packet that manifests of packets name, by its SHA-256. */
export const knownPackets = (manifests: readonly PacketManifest[]): ReadonlyMap<string, KnownPacket> =>
  new Map(manifests.flatMap(packetsOf).map((packet) => [packet.sha256, packet]));
