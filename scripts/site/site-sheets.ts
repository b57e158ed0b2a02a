import type { SheetFacts } from '../../templates/web/catalogue/sheet-facts.ts';
import { handoutHash, profileHash } from '../build/manifest/input-hashes.ts';
import type { Manifest } from '../build/manifest/manifest.ts';
import type { Row } from '../build/manifest/pdf-row.ts';
import type { Refusal } from '../build/manifest/read-build.ts';
import { filePath, pdfPath } from '../build/manifest/site-paths.ts';
import { partialBuild } from '../build/manifest/why-incomplete.ts';
import { printedIn } from '../build/plan/print-jobs.ts';
import type { LoadedContent } from '../build/plan/read-sheets.ts';
import { EDITION_NAMES, isBilingual } from '../model/editions.ts';
import type { Handout } from '../model/handout.ts';
import { type Locale, type Locales, localeOf } from '../model/locale.ts';
import { SOURCE_LANGUAGE } from '../model/source-language.ts';

/** The part of the current content that the site uses. */
type LoadedSheets = Pick<LoadedContent<unknown>, 'clinic' | 'handouts'>;

const BUILD_PDFS_AGAIN =
  'The content or the clinic profile changed since: make the PDFs again, npm run build:pdfs';

const sheetPath = ({ language, id }: Pick<Row, 'language' | 'id'>): string => `${language}/${id}`;

/**
 * The manifest has a hash of everything that decides a handout's PDF; earlier manifests only have the text's.
 */
const isOf = (row: Row, handout: Handout): boolean =>
  row.handoutSha256 === undefined || row.handoutSha256 === handoutHash(handout);

/**
 * Why PDFs and content do not match; null when every sheet is in both and is the same. A reviewed-only build
 * has no drafts.
 */
const misfit = ({ clinic, handouts }: LoadedSheets, manifest: Manifest): string | null => {
  const { options, pdfs } = manifest;
  const { profileSha256 = null } = options;
  if (profileSha256 !== null && profileSha256 !== profileHash(clinic))
    return 'The PDFs were made with another clinic profile. Name the same one here: --clinic <file>';
  const byName = new Map(handouts.map((handout) => [sheetPath(handout), handout]));
  for (const row of pdfs) {
    const sheet = byName.get(sheetPath(row));
    const original = byName.get(sheetPath({ ...row, language: SOURCE_LANGUAGE }));
    const handout = sheet && printedIn(row.edition, sheet, original);
    if (!handout) return `${row.file} is a sheet that is no longer made. ${BUILD_PDFS_AGAIN}`;
    if (!isOf(row, handout)) return `${row.file} says something else than the content. ${BUILD_PDFS_AGAIN}`;
  }
  const made = new Set(pdfs.map(sheetPath));
  const isReviewedOnly = pdfs.every(({ reviewState }) => reviewState === 'reviewed');
  const missing = handouts
    .filter(
      (handout) => !(made.has(sheetPath(handout)) || (isReviewedOnly && handout.review.state === 'draft')),
    )
    .map(sheetPath);
  const [first] = missing;
  if (first === undefined) return null;
  return manifest.complete
    ? `The content has ${first}, which it had not when the PDFs were made. Make them again: npm run build:pdfs`
    : partialBuild(manifest, missing, handouts.length);
};

const factsOf = (
  handout: Handout,
  { reading }: Locale,
  { rows, version, formats = [] }: { rows: readonly Row[] } & Pick<Manifest, 'version' | 'formats'>,
): SheetFacts => {
  const [first] = rows;
  const [{ id: formula }] = reading.formulas;
  return {
    handout,
    version,
    revision: first?.revision ?? 1,
    textHash: first?.textHash ?? '',
    grade: first?.reading?.whole.raw[formula] ?? null,
    pdfs: rows.map(({ edition, ink, fillable, file, pages, bytes, sha256: hash }) => ({
      edition,
      ink,
      fillable,
      pages,
      bytes,
      sha256: hash,
      href: pdfPath(file),
      ...(isBilingual(edition) && { beside: SOURCE_LANGUAGE }),
    })),
    formats: formats
      .filter(({ id, language }) => id === handout.id && language === handout.language)
      .map(({ format, file, bytes, sha256: hash }) => ({
        format,
        href: filePath(file),
        bytes,
        sha256: hash,
      })),
  };
};

const ORDER: readonly Row['edition'][] = EDITION_NAMES;

const inOrder = (a: Row, b: Row): number => ORDER.indexOf(a.edition) - ORDER.indexOf(b.edition);

/** Every sheet with its PDFs, in the order of the plan; rejected when PDFs and content do not match. */
export const siteSheets = (
  found: LoadedSheets,
  manifest: Manifest,
  locales: Locales,
): SheetFacts[] | Refusal => {
  const refused = misfit(found, manifest);
  if (refused !== null) return { refused };
  const made = new Set(manifest.pdfs.map(sheetPath));
  return found.handouts
    .filter((handout) => made.has(sheetPath(handout)))
    .map((handout) => {
      const rows = manifest.pdfs.filter((row) => sheetPath(row) === sheetPath(handout));
      const { version, formats = [] } = manifest;
      return factsOf(handout, localeOf(locales, handout.language), {
        rows: rows.sort(inOrder),
        version,
        formats,
      });
    });
};
