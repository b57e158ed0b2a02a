import type { HandoutKind } from '../../../../scripts/model/handout.ts';
import type { PacketData, PacketSheet } from '../../packet/packet-data.ts';

/** The offered sheets, by group; `suggested` has the ids of the guides that go with a treatment in the packet. */
export type OfferedSheets = Record<'overview' | 'treatments' | 'medicines' | 'guides', PacketSheet[]> & {
  suggested: ReadonlySet<string>;
};

/** Whether a sheet is for a cancer type (empty: for all types alone). */
export const fits = ({ cancerType, notFor }: PacketSheet, cancer: string): boolean =>
  cancer === ''
    ? cancerType === null
    : cancerType === cancer || (cancerType === null && !notFor.includes(cancer));

/** A treatment's sheet for one cancer type replaces the one for all. */
const treatmentsFor = (sheets: readonly PacketSheet[], cancer: string): PacketSheet[] => {
  const all = sheets.filter(
    (sheet) => (sheet.kind === 'treatment' || sheet.kind === 'pair') && fits(sheet, cancer),
  );
  const pairs = all.filter(({ kind }) => kind === 'pair');
  const isCovered = ({ kind, treatment }: PacketSheet): boolean =>
    kind === 'treatment' && pairs.some((pair) => pair.treatment === treatment);
  return [...pairs, ...all.filter((sheet) => sheet.kind === 'treatment' && !isCovered(sheet))];
};

/**
 * The medicines of the treatments in the packet; for a treatment for all types, those used in the cancer
 * type.
 */
const medicinesFor = (sheets: readonly PacketSheet[], cancer: string, chosen: readonly string[]) => {
  const inPacket = sheets.filter(({ id }) => chosen.includes(id));
  const ofPairs = new Set(
    inPacket.filter(({ kind }) => kind === 'pair').flatMap(({ medicines }) => medicines),
  );
  const ofTreatments = new Set(inPacket.flatMap(({ medicines }) => medicines));
  return sheets.filter(
    (sheet) =>
      ofPairs.has(sheet.id) ||
      (ofTreatments.has(sheet.id) && (cancer === '' || !sheet.notFor.includes(cancer))),
  );
};

/** The guides that go with a treatment in the packet, or with that of a medicine in it. */
const guidesWith = (sheets: readonly PacketSheet[], chosen: readonly string[]): PacketSheet[] => {
  const inPacket = sheets.filter(({ id, medicines }) =>
    [id, ...medicines].some((one) => chosen.includes(one)),
  );
  const treatments = new Set(inPacket.map(({ treatment }) => treatment));
  return sheets.filter(({ goesWith }) => goesWith.some((treatment) => treatments.has(treatment)));
};

/**
 * Related sheets: for a cancer type, the medicines of the chosen treatments, and always the warning signs. Guides
 * that go with a chosen treatment are the first of the guides.
 */
export const offersFor = (data: PacketData, cancer: string, chosen: readonly string[]): OfferedSheets => {
  const { sheets, help } = data;
  const suggested = new Set(guidesWith(sheets, chosen).map(({ id }) => id));
  const guides = sheets.filter((sheet) => sheet.kind === 'guide' && sheet.id !== help && fits(sheet, cancer));
  const treatments = treatmentsFor(sheets, cancer);
  const isOverview = ({ id, kind, cancerType }: PacketSheet): boolean =>
    id === help || (kind === 'cancer-type' && cancer !== '' && cancerType === cancer);
  return {
    overview: sheets.filter(isOverview),
    treatments,
    medicines: medicinesFor(sheets, cancer, chosen),
    guides: [
      ...guides.filter(({ id }) => suggested.has(id)),
      ...guides.filter(({ id }) => !suggested.has(id)),
    ],
    suggested,
  };
};

/** Order in a packet: overview, treatments, medicines, booklets, guides, and the warning signs last. */
const RANK: Record<HandoutKind, number> = {
  'cancer-type': 0,
  pair: 1,
  treatment: 1,
  medicine: 2,
  booklet: 3,
  guide: 4,
};

/** Inserts a sheet at its place in the order; sheets moved by hand stay where they are. */
export const withSheet = (order: readonly string[], id: string, sheets: readonly PacketSheet[]): string[] => {
  const rankOf = (one: string): number => {
    const sheet = sheets.find((other) => other.id === one);
    return sheet === undefined ? 0 : RANK[sheet.kind];
  };
  const after = order.findLastIndex((one) => rankOf(one) <= rankOf(id));
  return [...order.slice(0, after + 1), id, ...order.slice(after + 1)];
};

/** Moves a sheet one place up (-1) or down (1). */
export const moved = (order: readonly string[], id: string, by: -1 | 1): string[] => {
  const from = order.indexOf(id);
  const to = from + by;
  const other = order[to];
  if (from < 0 || other === undefined) return [...order];
  return order.map((one, index) => (index === from ? other : index === to ? id : one));
};

/** The ids of a ready-made packet: the overview of a cancer type, the sheet on one treatment in it, its medicines, the warning signs. */
export const readyIds = ({ sheets, help }: PacketData, pair: PacketSheet): string[] => {
  const overview = sheets.filter(
    ({ kind, cancerType }) => kind === 'cancer-type' && cancerType === pair.cancerType,
  );
  const medicines = pair.medicines.filter((id) => sheets.some((sheet) => sheet.id === id));
  return [...overview.map(({ id }) => id), pair.id, ...medicines, ...(help === null ? [] : [help])];
};
