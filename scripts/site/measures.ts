import { z } from 'zod';
import { type Row, readingScores } from '../build/manifest/pdf-row.ts';
import type { Handout } from '../model/handout.ts';
import type { Language } from '../plain-language/languages.ts';
import type { QualityDomain } from '../quality/item.ts';
import { type DomainScore, scoreSheet } from '../quality/score-sheet.ts';
import { factsOf } from '../quality/sheet-facts.ts';

const items = z
  .strictObject({
    heldByBuild: z.array(z.int()).describe('Items that no sheet which is built can lack'),
    yes: z.array(z.int()).describe('Items that were measured and are met'),
    no: z.array(z.int()).describe('Items that were measured and are not met'),
    forReader: z.array(z.int()).describe('Items that only a reader can judge; nothing is said of them'),
  })
  .describe('Items of the instrument by their numbers');

/** Measurements of a sheet, for `catalog.json`. */
export const measures = z.strictObject({
  reading: readingScores
    .nullable()
    .describe(
      'Scores of the whole text, of whole sentences and of the side effects: Flesch-Kincaid and SMOG in English, INFLESZ and Fernández Huerta (0 to 100, higher is easier) in Spanish',
    ),
  quality: z
    .strictObject({
      pematUnderstandability: items,
      pematActionability: items,
      cdcIndex: items,
    })
    .describe('AHRQ PEMAT-P and the CDC Clear Communication Index, as far as a machine can decide'),
});
export type Measures = z.infer<typeof measures>;

const itemsOf = ({ held, yes, no, open }: DomainScore): z.infer<typeof items> => ({
  heldByBuild: held,
  yes,
  no,
  forReader: open,
});

const qualityOf = (handout: Handout, language: Language, reading: Row['reading']): Measures['quality'] => {
  const facts = factsOf(handout, language, reading ?? null);
  const { scores }: { scores: Record<QualityDomain, DomainScore> } = scoreSheet(facts);
  return {
    pematUnderstandability: itemsOf(scores.understandability),
    pematActionability: itemsOf(scores.actionability),
    cdcIndex: itemsOf(scores.cdc),
  };
};

/** The measurements of a sheet: its reading level from its manifest row, and the scores of both instruments. */
export const measuresOf = (handout: Handout, language: Language, rows: readonly Row[]): Measures => {
  const row = rows.find(({ id, language }) => id === handout.id && language === handout.language);
  return { reading: row?.reading ?? null, quality: qualityOf(handout, language, row?.reading) };
};
