import { z } from 'zod';
import {
  revisionPath,
  type SheetFacts,
  type SheetPdf,
  sheetPath,
} from '../../../templates/web/catalogue/sheet-facts.ts';
import { type ReadyPacket, readyPacketPath } from '../../handout/plan/ready-packets.ts';
import type { Release } from '../../release-records/release.ts';
import type { Measures } from '../measures.ts';
import type { SheetTerms } from '../sheet-terms.ts';
import { type Catalog, catalogSchema } from './catalog-schema.ts';

/** Path of the picture of a sheet's first page in the folder of the site. */
export const picturePath = ({ language, id }: { language: string; id: string }): string =>
  `pictures/${language}/${id}.png`;

/**
 * The school grade of a sheet; null if its language has an index of ease instead, which is part of the
 * measurements.
 */
const schoolGrade = (score: number | null, { reading }: Measures): number | null => {
  if (score === null || (reading !== null && !Object.hasOwn(reading.whole.raw, 'fleschKincaid'))) return null;
  return Math.round(score * 10) / 10;
};

/** One sheet for other systems. */
export const catalogSheet = (
  { handout, revision, grade, textHash, pdfs, formats }: SheetFacts,
  { icd10cm, rxnorm, products, generics, brands, everyday }: SheetTerms,
  measured: Measures,
): Catalog['sheets'][number] => {
  const { id, language, code, kind, title, treatment, cancerType, review } = handout;
  return {
    id,
    language,
    code,
    revision,
    kind,
    title,
    treatment: treatment?.id ?? null,
    cancerType: cancerType?.id ?? null,
    state: review.state,
    nextReview: review.state === 'reviewed' ? review.nextReview : null,
    readingGrade: schoolGrade(grade, measured),
    measures: measured,
    textHash,
    page: sheetPath(handout),
    revisionPage: revisionPath({ code, revision, language }),
    picture: picturePath(handout),
    icd10cm,
    rxnorm,
    rxnormProducts: kind === 'medicine' ? products : [],
    names: { generics, brands, everyday },
    pdfs,
    formats,
  };
};

/** A ready-made packet for other systems; `folder` is that of its language in the site, `pdfs` are those that the site has. */
export const catalogPacket = (
  { id, language, title, cancerType, sheets }: ReadyPacket,
  folder: string,
  pdfs: readonly SheetPdf[],
): Catalog['packets'][number] => ({
  id,
  language,
  title,
  cancerType,
  sheets: sheets.map((sheet) => sheet.id),
  state: sheets.every(({ review }) => review.state === 'reviewed') ? 'reviewed' : 'draft',
  page: `${folder}${readyPacketPath(id)}`,
  pdfs: [...pdfs],
});

/** Every change of every release, the newest release first. */
export const catalogChanges = (releases: readonly Release[]): Catalog['changes'] =>
  releases.toReversed().flatMap(({ version, date, changes }) =>
    changes.map(({ id, language, what, kind, note }) => ({
      version,
      date,
      id,
      language,
      what,
      kind,
      note,
    })),
  );

const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** `catalog.json` as text; throws when it does not match its own schema. */
export const printCatalog = (value: Omit<Catalog, '$schema' | 'schema'>): string =>
  print(catalogSchema.parse({ $schema: 'catalog.schema.json', schema: 1, ...value }));

/** The JSON Schema (draft 2020-12) of `catalog.json` as text. */
export const printCatalogSchema = (): string => print(z.toJSONSchema(catalogSchema));
