import type { Manifest } from '../../../build/manifest/manifest.ts';
import { printManifest } from '../../../build/manifest/manifest.ts';
import { type Build, readBuild } from '../../../build/manifest/read-build.ts';
import { isSameMaking } from '../../../build/manifest/same-build.ts';
import { pdfPath } from '../../../build/manifest/site-paths.ts';
import type { SetOptions } from '../../../build/plan/print-jobs.ts';
import type { LoadedContent } from '../../../build/plan/read-sheets.ts';
import { BILINGUAL_EDITIONS, isBilingual } from '../../../model/editions.ts';
import type { Release } from '../../../release-records/release.ts';
import type { OfferedFile } from '../catalogue-zip.ts';
import { whyStale } from '../check-build.ts';
import { type Deliverable, textFile } from '../deliverable.ts';
import { sheetZips } from '../sheet-zips.ts';

/** The release that extras belong to: its build, the content, and what was released. */
export type ReleaseParts = {
  build: Build;
  found: Pick<LoadedContent<unknown>, 'handouts' | 'clinic' | 'entries'>;
  release: Release;
};

/** The files of extras and the PDFs of them that a catalogue may have, or why they do not belong to this release. */
export type Extras = { files: Deliverable[]; offered: readonly OfferedFile[] } | { refused: string };

const BILINGUAL = BILINGUAL_EDITIONS.map(({ name }) => name);

const formName = ({ ink, fillable, editions }: SetOptions): string =>
  `${editions ? '-bilingual' : ''}${ink === 'black' ? '-black' : ''}${fillable ? '-fillable' : ''}`;

/** The form of all PDFs of a build, as its first one shows it. */
const formOf = ({ pdfs: [first] }: Manifest): SetOptions => ({
  ink: first?.ink ?? 'colour',
  fillable: first?.fillable ?? false,
  ...(first && isBilingual(first.edition) && { editions: BILINGUAL }),
});

/** Editions in black ink, fillable or bilingual, from a separate build: zips, and their manifest. */
export const extraEditions = async (
  folder: string,
  { build, found, release }: ReleaseParts,
): Promise<Extras> => {
  const extra = await readBuild(folder);
  if ('refused' in extra) return extra;
  const { manifest } = extra;
  const { profileSha256, date } = manifest.options;
  if (!isSameMaking({ ...manifest, profileSha256, date }, build.manifest))
    return {
      refused: `${folder} was made with another version, date, clinic profile or program than the release. Build it again`,
    };
  const form = formOf(manifest);
  if (formName(form) === formName({ ink: found.clinic.ink, fillable: false }))
    return {
      refused: `${folder} has the editions that the release has already. Add --ink black, --fillable or --edition letter-bilingual,a4-bilingual to its build`,
    };
  const stale = whyStale(manifest, found.handouts, form);
  if (stale !== null) return { refused: `${folder}: ${stale}` };
  const { ink, fillable } = form;
  const files = [
    ...sheetZips(manifest.pdfs, extra.pdfs, release, formName({ ink, fillable })),
    textFile(`manifest${formName(form)}.json`, printManifest(manifest)),
  ];
  return { files, offered: manifest.pdfs.map(({ file, sha256 }) => ({ path: pdfPath(file), sha256 })) };
};
