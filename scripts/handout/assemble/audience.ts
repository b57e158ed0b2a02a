import type { CollectionName } from '../../content/entries/collections.ts';
import type { Content } from '../../content/entries/entry.ts';
import { localeOf } from '../../model/locale.ts';
import type { Audience, BodyContext, SharedBody, TreatmentName } from '../from-markdown/index.ts';
import { findEntry } from '../plan/find-entry.ts';
import type { PlannedHandout } from '../plan/planned-handout.ts';
import { wordingFor } from '../text/wording.ts';
import { bodyOf, type SheetLibrary } from './library.ts';
import { medicinesOnSheet } from './medicines/sheet-medicines.ts';

/** A file with bad front matter still exists: naming it elsewhere is no second error. */
const brokenIds = ({ broken }: Content, collection: CollectionName, language: string): string[] =>
  broken.filter((file) => file.collection === collection && file.language === language).map(({ id }) => id);

const cancerNames = ({ content }: SheetLibrary, language: string): Map<string, string> =>
  new Map([
    ...brokenIds(content, 'cancer-types', language).map((id) => [id, id] as const),
    ...content.cancerTypes
      .filter((cancer) => cancer.language === language)
      .map(({ id, data }) => [id, data.title] as const),
  ]);

/** Code of a treatment's sheet for the cancer type, or for all types (null); null where it has none. */
const sheetCode = (
  { planned }: SheetLibrary,
  language: string,
  treatment: string,
  cancerType: string | null,
): string | null =>
  planned.find(
    (sheet) =>
      sheet.language === language &&
      sheet.treatment === treatment &&
      sheet.cancerType === cancerType &&
      sheet.kind !== 'booklet',
  )?.code ?? null;

/** Codes of the sheets of the medicines that a treatment has for the cancer type. */
const medicineCodes = (
  { content }: SheetLibrary,
  language: string,
  treatment: string,
  cancerType: string | null,
): string[] =>
  medicinesOnSheet(content, { kind: 'pair', language, treatment, cancerType }).map(
    ({ entry }) => entry.data.code,
  );

const treatmentNames = (
  library: SheetLibrary,
  language: string,
  cancerType: string | null,
): Map<string, TreatmentName> =>
  new Map<string, TreatmentName>([
    ...brokenIds(library.content, 'treatments', language).map(
      (id) => [id, { title: id, code: null, medicines: [] }] as const,
    ),
    ...library.content.treatments
      .filter((treatment) => treatment.language === language)
      .map(({ id, data }) => {
        const { title } = wordingFor(data, cancerType);
        const ownCode = sheetCode(library, language, id, cancerType);
        const code = ownCode ?? sheetCode(library, language, id, null);
        const medicines = ownCode === null ? medicineCodes(library, language, id, cancerType) : [];
        return [id, { title, code, medicines }] as const;
      }),
  ]);

const sharedBodies = ({ content, bodies }: SheetLibrary, language: string): Map<string, SharedBody> =>
  new Map(
    [...content.shared, ...content.broken.filter(({ collection }) => collection === 'shared')]
      .filter((block) => block.language === language)
      .map(({ id, file }) => [id, { body: bodyOf(bodies, file), file }]),
  );

/**
 * What the bodies of a language may name; treatments are named as on a sheet for the cancer type (null: for
 * all).
 */
export const knownIn = (library: SheetLibrary, language: string, cancerType: string | null): BodyContext => ({
  locale: localeOf(library.content.locales, language),
  cancerNames: cancerNames(library, language),
  treatments: treatmentNames(library, language, cancerType),
  shared: sharedBodies(library, language),
  readPicture: library.readPicture,
  hasGlyph: library.hasGlyph,
  tableMisfit: library.tableMisfit,
  glossary: library.content.glossaries.find((one) => one.language === language)?.terms ?? [],
});

/** Whom a planned sheet is for. */
export const audienceOf = (
  { kind, language, cancerType }: PlannedHandout,
  library: SheetLibrary,
): Audience => {
  const known = knownIn(library, language, cancerType);
  const cancer = findEntry(library.content.cancerTypes, language, cancerType);
  return {
    ...known,
    kind,
    cancerType,
    condition: cancer?.data.condition ?? known.locale.sheets.condition,
    depth: kind === 'booklet' ? 'booklet' : 'sheet',
  };
};
