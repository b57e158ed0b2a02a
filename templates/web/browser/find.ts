import type { Choices } from './choices.ts';
import type { CatalogueData, CatalogueSheet } from './data.ts';

/**
 * The sheets that match the choices; `found` are the ordered search results, or null without search words.
 */
export type FindSheets = (choices: Choices, found: readonly CatalogueSheet[] | null) => CatalogueSheet[];

const fitsCancer = ({ cancerType, notFor }: CatalogueSheet, cancer: string): boolean =>
  cancer === '' || cancerType === cancer || (cancerType === null && !notFor.includes(cancer));

/** `guide` means sheets without a treatment or cancer type. */
const fitsTreatment = ({ treatment, kind }: CatalogueSheet, wanted: string): boolean =>
  wanted === '' || treatment === wanted || kind === wanted;

/** Short sheets before booklets and guides; those for the requested cancer type first. */
const RANK: Record<CatalogueSheet['kind'], number> = {
  'cancer-type': 0,
  pair: 0,
  treatment: 1,
  medicine: 1,
  booklet: 2,
  guide: 3,
};

const rankOf = ({ kind, cancerType }: CatalogueSheet, cancer: string): number =>
  RANK[kind] + (cancer !== '' && cancerType === cancer ? 0 : 10);

/** Whether a sheet is in a language, itself or as a sheet of its own. */
const isIn = ({ language, others = [] }: CatalogueSheet, wanted: string): boolean =>
  wanted === '' || language === wanted || others.includes(wanted);

/** Opens the choices of a catalogue. */
export const openFind =
  ({ sheets }: CatalogueData): FindSheets =>
  ({ cancer, treatment, language }, found) => {
    const fitting = (found ?? sheets)
      .filter((sheet) => isIn(sheet, language))
      .filter((sheet) => fitsCancer(sheet, cancer) && fitsTreatment(sheet, treatment));
    return found === null ? fitting.sort((a, b) => rankOf(a, cancer) - rankOf(b, cancer)) : fitting;
  };
