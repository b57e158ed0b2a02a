import type { Manifest } from '../build/manifest/manifest.ts';
import { type Build, type Refusal, readBuild } from '../build/manifest/read-build.ts';
import { isSameMaking } from '../build/manifest/same-build.ts';

const sheetOf = ({ language, id }: Manifest['pdfs'][number]): string => `${language}/${id}`;

/** Why the PDFs of another build cannot be offered beside those of a build; null when they can. */
const whyNot = (folder: string, { manifest: extra }: Build, { manifest }: Build): string | null => {
  const { profileSha256, date } = extra.options;
  if (!isSameMaking({ ...extra, profileSha256, date }, manifest))
    return `${folder} was made with another version, date, clinic profile or program than the build. Build it again`;
  const [files, sheets] = [
    new Set(manifest.pdfs.map(({ file }) => file)),
    new Set(manifest.pdfs.map(sheetOf)),
  ];
  const twice = extra.pdfs.find(({ file }) => files.has(file));
  if (twice) return `${folder} has ${twice.file}, which the build has already. Name each folder once`;
  const more = extra.pdfs.find((row) => !sheets.has(sheetOf(row)));
  if (more) return `${folder} has ${more.file}, a sheet that the build lacks. Make both of the same sheets`;
  return null;
};

/** A build with the PDFs of other builds of the same sheets behind its own, or why one of them does not belong to it. */
export const withExtras = async (build: Build, folders: readonly string[]): Promise<Build | Refusal> => {
  let whole = build;
  for (const folder of folders) {
    const extra = await readBuild(folder, 'same-editions');
    if ('refused' in extra) return extra;
    const refused = whyNot(folder, extra, whole);
    if (refused !== null) return { refused };
    whole = {
      ...whole,
      manifest: { ...whole.manifest, pdfs: [...whole.manifest.pdfs, ...extra.manifest.pdfs] },
      pdfs: new Map([...whole.pdfs, ...extra.pdfs]),
    };
  }
  return whole;
};
