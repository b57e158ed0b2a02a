import { blockLines, type LinearFacts } from '../../templates/lines/block-lines.ts';
import { heading, type Line, paragraph, title } from '../../templates/lines/line.ts';
import { inlineWords } from '../../templates/lines/words-of.ts';
import { phoneNumbers } from '../../templates/page/phone-numbers.ts';
import { sheetAddress } from '../handout/plan/sheet-address.ts';
import { noteWords } from '../model/clinic-note.ts';
import type { Block, ClinicProfile, Handout, Section, SourceNote } from '../model/handout.ts';
import type { Locale } from '../model/locale.ts';

/** Everything that decides the lines of a sheet. */
export type LinearSheet = {
  handout: Handout;
  clinic: ClinicProfile;
  locale: Locale;
  /** Calendar version of the sheet. */
  version: string;
};

const draft = ({ handout, locale: { phrases } }: LinearSheet): Line[] =>
  handout.review.state === 'draft' ? paragraph(phrases.draft) : [];

/** The clinic's name and numbers, or lines to write them on. */
const clinicHead = ({ clinic, locale: { phrases } }: LinearSheet): Line[] => {
  const numbers = phoneNumbers({ clinic, phrases });
  const { fields, spaceToWrite } = phrases;
  return [
    ...paragraph(clinic.name ?? spaceToWrite(fields.clinic)),
    ...paragraph(clinic.department ?? ''),
    ...(numbers.length === 0 ? paragraph(spaceToWrite(fields.phone)) : []),
    ...numbers.flatMap(({ label, number }) => paragraph(`${label} ${number}`)),
    ...paragraph(clinic.hours ?? ''),
  ];
};

const titleLines = (sheet: LinearSheet): Line[] => {
  const { handout, locale, clinic } = sheet;
  const { phrases } = locale;
  const type = handout.cancerType?.name ?? phrases.allCancerTypes;
  return [
    title(handout.heading),
    ...paragraph(handout.subtitle ?? ''),
    ...paragraph(`${phrases.kind[handout.kind]}: ${type}`),
    ...draft(sheet),
    ...clinicHead(sheet),
    ...paragraph(inlineWords(handout.lead, { clinic, phrases })),
  ];
};

const hasCards = (blocks: readonly Block[]): boolean => blocks.some(({ type }) => type === 'care-cards');

/** What to do in an emergency, before the text, on sheets that have the care cards. */
const strip = ({ handout, clinic, locale: { phrases } }: LinearSheet): Line[] => {
  if (!handout.sections.some(({ blocks }) => hasCards(blocks))) return [];
  const call = phrases.emergencyStrip(clinic.emergencyNumber);
  return paragraph(`${call} ${phrases.emergencyStripMore.unplaced}`);
};

const ON_TREATMENTS: ReadonlySet<Handout['kind']> = new Set(['treatment', 'pair', 'booklet', 'medicine']);

/** Lines for the patient's name, as on the printed sheet. */
const givenTo = ({ handout: { kind, treatment }, locale: { phrases } }: LinearSheet): Line[] => {
  if (!ON_TREATMENTS.has(kind)) return [];
  const hasMedicines = kind === 'medicine' || treatment?.hasMedicines === true;
  const labels = [phrases.givenTo, phrases.nextVisitOn, ...(hasMedicines ? [phrases.myMedicine] : [])];
  return labels.flatMap((label) => paragraph(phrases.spaceToWrite(label)));
};

/** Called for each section heading and each block below it, with its first line. */
export type OnPlace = (place: Section | Block, first: Line | undefined) => void;

/** Lines of blocks, reporting the place of each block. */
const placedLines = (blocks: readonly Block[], facts: LinearFacts, onPlace: OnPlace): Line[] =>
  blocks.flatMap((block) => {
    const lines = blockLines([block], facts);
    onPlace(block, lines[0]);
    return lines;
  });

const sectionLines = (section: Section, facts: LinearFacts, onPlace: OnPlace): Line[] => {
  const titled = heading(2, inlineWords(section.title, facts));
  onPlace(section, titled[0]);
  const level = titled.length === 0 ? 2 : 3;
  return [...titled, ...placedLines(section.blocks, { ...facts, level }, onPlace)];
};

const sourceLine = ({ key, publisher, title: named, url, seen }: SourceNote): Line[] =>
  paragraph([`${key}: ${publisher}`, named, url, seen].filter((part) => part !== null).join('. '));

/** Paged or continuous output. */
type SheetLineOptions = {
  /** If paged, only a booklet lists its sources, and the head of each page marks a draft. */
  isPaged: boolean;
  onPlace?: OnPlace;
};

const sources = (
  { handout, clinic, locale: { phrases } }: LinearSheet,
  { isPaged }: Pick<SheetLineOptions, 'isPaged'>,
): Line[] => {
  if (handout.sources.length === 0) return [];
  if (!isPaged || handout.kind === 'booklet')
    return [...heading(2, phrases.sources), ...handout.sources.flatMap(sourceLine)];
  const { website } = clinic;
  return paragraph(website === null ? phrases.sourcesAsk : phrases.sourcesAt(sheetAddress(website, handout)));
};

const clinicFoot = ({ clinic, locale: { phrases } }: LinearSheet): Line[] => {
  const address = clinic.address === null ? null : `${phrases.address} ${clinic.address}`;
  return [clinic.interpreter, clinic.languageHelp, address, clinic.footer].flatMap((note) =>
    paragraph(noteWords(note ?? '')),
  );
};

/**
 * The sheet's code, revision, version, and review date; in one paragraph when paged, which takes fewer lines.
 */
const about = (
  { handout, version, locale: { phrases, formats } }: LinearSheet,
  { isPaged }: Pick<SheetLineOptions, 'isPaged'>,
): Line[] => {
  const { code, revision, review } = handout;
  const facts = [
    formats.sheet(`${code}-${revision}`),
    phrases.version(version),
    ...(review.state === 'draft' ? [] : [phrases.reviewed(review.date, review.nextReview)]),
  ];
  return isPaged ? paragraph(facts.join('. ')) : facts.flatMap(paragraph);
};

/**
 * A sheet line by line in reading order: all its words, including template text, and its sources. A draft is
 * marked under its title and, if not paged, at its end.
 */
export const sheetLines = (sheet: LinearSheet, given: SheetLineOptions): Line[] => {
  const { isPaged, onPlace = () => {} } = given;
  const { handout, clinic, locale } = sheet;
  const { phrases, formats, figures } = locale;
  const facts: LinearFacts = { phrases, formats, figures, clinic, kind: handout.kind, level: 2 };
  return [
    ...titleLines(sheet),
    ...placedLines(handout.intro, facts, onPlace),
    ...strip(sheet),
    ...givenTo(sheet),
    ...handout.sections.flatMap((section) => sectionLines(section, facts, onPlace)),
    ...clinicFoot(sheet),
    ...sources(sheet, given),
    ...about(sheet, given),
    ...(isPaged ? [] : draft(sheet)),
  ];
};
