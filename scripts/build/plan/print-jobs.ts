import { fileName, type PrintOptions } from '../../handout/plan/file-name.ts';
import { ALL_EDITIONS, BILINGUAL_EDITIONS, EDITIONS, isBilingual } from '../../model/editions.ts';
import type { Edition, EditionName, Handout } from '../../model/handout.ts';
import { SOURCE_LANGUAGE } from '../../model/source-language.ts';

export type PrintJob = PrintOptions & { handout: Handout; edition: Edition; file: string };

/** Options of a set of PDFs. `editions`: those that were named; without a name, those in one language. */
export type SetOptions = PrintOptions & { editions?: readonly EditionName[] };

/** The set that editions belong to: bilingual PDFs are one, as those in black ink are. */
const setOf = (named: readonly EditionName[] = []): readonly Edition[] => {
  if (!named.some(isBilingual)) return EDITIONS;
  return named.every(isBilingual) ? BILINGUAL_EDITIONS : ALL_EDITIONS;
};

/** The handout that an edition prints; null where it needs the original beside a translation, and there is none. */
export const printedIn = (
  edition: EditionName,
  handout: Handout,
  original: Handout | undefined,
): Handout | null => {
  if (!isBilingual(edition)) return handout;
  return original && handout.language !== SOURCE_LANGUAGE ? { ...handout, beside: original } : null;
};

/** Every PDF of the handouts in one ink, fillable or not: one per edition, sheet by sheet. */
export const printJobs = (
  handouts: Handout[],
  { ink, fillable, pdfVersion, editions }: SetOptions,
): PrintJob[] => {
  const originals = new Map(
    handouts.filter(({ language }) => language === SOURCE_LANGUAGE).map((handout) => [handout.id, handout]),
  );
  return handouts.flatMap((sheet) =>
    setOf(editions).flatMap((edition): PrintJob[] => {
      const handout = printedIn(edition.name, sheet, originals.get(sheet.id));
      if (handout === null) return [];
      const file = fileName(sheet, edition, { ink, fillable, pdfVersion });
      return [{ handout, edition, ink, fillable, ...(pdfVersion === '2.0' && { pdfVersion }), file }];
    }),
  );
};
