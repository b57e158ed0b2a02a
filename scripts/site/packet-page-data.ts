import type { SheetFacts } from '../../templates/web/catalogue/sheet-facts.ts';
import type { PacketData, PacketSheet } from '../../templates/web/packet/packet-data.ts';
import type { Entries } from '../core/index.ts';
import { HELP, medicineIdsOf } from '../handout/plan/ready-packets.ts';
import { EDITIONS } from '../model/editions.ts';
import type { ClinicProfile, Handout } from '../model/handout.ts';
import type { Locale } from '../model/locale.ts';
import type { TeachBack } from '../model/teach-back.ts';
import { termsOf } from './sheet-terms.ts';
import { siteClinic } from './site-clinic.ts';

/** Inputs of the packet page: only these sheets are offered, and only their cancer types and medicines. */
export type PacketParts = {
  sheets: readonly SheetFacts[];
  entries: Entries;
  clinic: ClinicProfile | null;
  /** Teach-back questions for staff, by language. */
  teachBacks: Readonly<Record<string, TeachBack>>;
  /** The locale of the page and of its sheets. */
  locale: Locale;
};

const guideOf = ({ id, kind, language }: Handout, { guides }: Entries) =>
  kind === 'guide' ? guides.find((guide) => guide.id === id && guide.language === language) : undefined;

const sheetOf = (handout: Handout, built: ReadonlySet<string>, entries: Entries): PacketSheet => {
  const { id, code, title, kind, treatment, cancerType, review } = handout;
  return {
    id,
    code,
    title,
    kind,
    treatment: treatment?.id ?? null,
    cancerType: cancerType?.id ?? null,
    notFor: termsOf(handout, entries).notFor,
    until: review.state === 'reviewed' ? review.nextReview : null,
    medicines: medicineIdsOf(handout, entries.medicines).filter((medicine) => built.has(medicine)),
    goesWith: guideOf(handout, entries)?.data.treatments ?? [],
  };
};

const cancersOf = (handouts: readonly Handout[]): PacketData['cancers'] => {
  const types = handouts.flatMap(({ cancerType }) => cancerType ?? []);
  const names = new Map(types.map(({ id, name }) => [id, name]));
  return [...names].sort(([, a], [, b]) => (a < b ? -1 : 1));
};

/** The initial data of the packet page. */
export const packetPageData = ({ sheets, entries, clinic, teachBacks, locale }: PacketParts): PacketData => {
  const handouts = sheets.map(({ handout }) => handout).filter(({ language }) => language === locale.tag);
  const built = new Set(handouts.map(({ id }) => id));
  return {
    words: locale.packet,
    editions: EDITIONS.map(({ name }) => [name, locale.catalogue.editions[name]]),
    cancers: cancersOf(handouts),
    sheets: handouts.map((handout) => sheetOf(handout, built, entries)),
    help: built.has(HELP) ? HELP : null,
    hasTeachBack: Object.hasOwn(teachBacks, locale.tag),
    clinic: siteClinic(clinic),
  };
};
