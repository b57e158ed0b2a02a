import type { Root } from 'mdast';
import type { CollectionName } from '../../content/entries/collections.ts';
import type { Content } from '../../content/entries/entry.ts';
import type { Glossary } from '../../content/read/read-glossary.ts';
import { localeOf } from '../../model/locale.ts';
import { SOURCE_LANGUAGE } from '../../model/source-language.ts';
import type { Audience, BodyContext, SharedBody, TreatmentName } from '../from-markdown/index.ts';
import { findEntry } from '../plan/find-entry.ts';
import type { PlannedHandout } from '../plan/planned-handout.ts';
import { wordingFor } from '../text/wording.ts';
import { bodyOf, type SheetLibrary } from './library.ts';
import { medicinesOnSheet } from './medicines/sheet-medicines.ts';

/** A file with invalid front matter still exists: referencing it elsewhere is not a second error. */
const brokenIds = ({ broken }: Content, collection: CollectionName, language: string): string[] =>
  broken.filter((file) => file.collection === collection && file.language === language).map(({ id }) => id);

/**
 * The ids of untranslated English files. A file may reference them without an error: the sheets that need
 * them are not built in its language, see `untranslated-sheets.ts`.
 */
const untranslatedIds = (
  entries: readonly { id: string; language: string }[],
  language: string,
): string[] => {
  const own = new Set(entries.filter((one) => one.language === language).map(({ id }) => id));
  return entries.filter((one) => one.language === SOURCE_LANGUAGE && !own.has(one.id)).map(({ id }) => id);
};

const cancerNames = ({ content }: SheetLibrary, language: string): Map<string, string> =>
  new Map([
    ...untranslatedIds(content.cancerTypes, language).map((id) => [id, id] as const),
    ...brokenIds(content, 'cancer-types', language).map((id) => [id, id] as const),
    ...content.cancerTypes
      .filter((cancer) => cancer.language === language)
      .map(({ id, data }) => [id, data.title] as const),
  ]);

/** Code of a treatment's sheet for the cancer type, or for all types (null); null if it has none. */
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

/** Codes of a treatment's medicine sheets for the cancer type. */
const medicineCodes = (
  { content }: SheetLibrary,
  language: string,
  treatment: string,
  cancerType: string | null,
): string[] =>
  medicinesOnSheet(content, { kind: 'pair', language, treatment, cancerType }).map(
    ({ entry }) => entry.data.code,
  );

/** What the locale calls a treatment whose file is not translated yet. */
const nameIn = ({ content }: SheetLibrary, language: string, treatment: string): string =>
  localeOf(content.locales, language).sheets.treatments[treatment] ?? treatment;

const treatmentNames = (
  library: SheetLibrary,
  language: string,
  cancerType: string | null,
): Map<string, TreatmentName> =>
  new Map<string, TreatmentName>([
    ...untranslatedIds(library.content.treatments, language).map(
      (id) => [id, { title: nameIn(library, language, id), code: null, medicines: [] }] as const,
    ),
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

const NO_WORDS: Root = { type: 'root', children: [] };

const sharedBodies = ({ content, bodies }: SheetLibrary, language: string): Map<string, SharedBody> =>
  new Map([
    ...content.shared
      .filter(({ id }) => untranslatedIds(content.shared, language).includes(id))
      .map(({ id, file }) => [id, { body: NO_WORDS, file }] as const),
    ...[...content.shared, ...content.broken.filter(({ collection }) => collection === 'shared')]
      .filter((block) => block.language === language)
      .map(({ id, file }) => [id, { body: bodyOf(bodies, file), file }] as const),
  ]);

const glossaryOf = ({ content }: SheetLibrary, tag: string): Glossary | undefined =>
  content.glossaries.find(({ language }) => language === tag);

/**
 * Names that the bodies of a language may reference; treatments are named as on a sheet for the cancer type
 * (null: for all).
 */
export const knownIn = (library: SheetLibrary, language: string, cancerType: string | null): BodyContext => ({
  locale: localeOf(library.content.locales, language),
  cancerNames: cancerNames(library, language),
  treatments: treatmentNames(library, language, cancerType),
  shared: sharedBodies(library, language),
  readPicture: library.readPicture,
  hasGlyph: library.hasGlyph,
  tableMisfit: library.tableMisfit,
  glossary: (glossaryOf(library, language) ?? glossaryOf(library, SOURCE_LANGUAGE))?.terms ?? [],
});

/** The audience of a planned sheet. */
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
