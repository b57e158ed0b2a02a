import type { Locales } from '../../model/locale.ts';
import type { HasGlyph } from '../text/missing-glyphs.ts';
import { readClinic } from './read-clinic.ts';
import { readGlossaries } from './read-glossary.ts';
import { readInteractions } from './read-interactions.ts';
import { readMarkdown } from './read-markdown.ts';
import { readReviews } from './read-reviews.ts';
import { readRxnorm } from './read-rxnorm.ts';
import { readSources } from './read-sources.ts';
import { readTeachBacks } from './read-teach-back.ts';
import { readTranslations } from './read-translations.ts';
import { readWithdrawn } from './read-withdrawn.ts';

/** Reads every file below `root`, a real folder; the errors of a file are recorded on it. */
export const readFiles = async (
  root: string,
  inside: string,
  locales: Locales,
  { clinicFile, hasClinicGlyph }: { clinicFile: string | undefined; hasClinicGlyph: HasGlyph },
) => {
  const markdown = await readMarkdown(root, inside, locales);
  const { tree } = markdown;
  const languages = tree.entries.map(({ language }) => language);
  return {
    ...markdown,
    sources: await readSources(root, inside),
    interactions: await readInteractions(root, inside),
    rxnorm: await readRxnorm(root, inside),
    withdrawn: await readWithdrawn(root, inside),
    glossaries: await readGlossaries(root, languages, inside),
    teachBacks: await readTeachBacks(root, languages, inside),
    translations: await readTranslations(tree.translations, inside),
    reviews: await readReviews(tree.reviews, inside),
    clinic: await readClinic(root, inside, clinicFile, hasClinicGlyph),
  };
};

/** All files of a content folder, including those with errors. */
export type FilesRead = Awaited<ReturnType<typeof readFiles>>;
