import type { Manifest } from '../../build/manifest/manifest.ts';
import type { Row } from '../../build/manifest/pdf-row.ts';
import type { Release } from '../../release-records/release.ts';

/** A PDF made by this project, as recorded in its release or build; a clinic's own build is not a release. */
export type KnownFile = Pick<
  Row,
  'id' | 'language' | 'code' | 'title' | 'revision' | 'textHash' | 'edition' | 'nextReview' | 'sha256'
> & { state: Row['reviewState']; version: string; isReleased: boolean };

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
