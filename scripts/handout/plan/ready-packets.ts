import type { EntryFacts } from '../../content/entries/entry.ts';
import type { Medicine } from '../../content/schemas/index.ts';
import type { Handout } from '../../model/handout.ts';

/** The sheet on warning signs, which belongs in every packet. */
export const HELP = 'when-to-get-help';

/** A packet for one treatment in one cancer type; it has the id, language and title of the sheet on both. */
export type ReadyPacket = {
  id: string;
  language: string;
  title: string;
  cancerType: string;
  /** In the order in which they are handed over. */
  sheets: readonly [Handout, ...Handout[]];
};

/** Ids of the medicines of a treatment: in the cancer type of a sheet for one, in any for a sheet for all. */
export const medicineIdsOf = (
  { language, kind, treatment, cancerType }: Handout,
  medicines: readonly EntryFacts<Medicine>[],
): string[] => {
  if (kind !== 'pair' && kind !== 'treatment') return [];
  const isUsed = (use: object): boolean => cancerType === null || Object.hasOwn(use, cancerType.id);
  return medicines
    .filter((entry) => entry.language === language && entry.data.treatment === treatment?.id)
    .filter(({ data }) => isUsed(data.use))
    .map(({ id }) => id);
};

/** One packet for each sheet on a treatment in one cancer type: the overview of the type, the sheet, its medicines, the warning signs. */
export const readyPackets = (
  handouts: readonly Handout[],
  medicines: readonly EntryFacts<Medicine>[],
): ReadyPacket[] =>
  handouts.flatMap((pair) => {
    const { id, language, title, kind, cancerType } = pair;
    if (kind !== 'pair' || cancerType === null) return [];
    const ofLanguage = handouts.filter((other) => other.language === language);
    const named = (name: string) => ofLanguage.filter((other) => other.id === name);
    const overview = ofLanguage.filter(
      (other) => other.kind === 'cancer-type' && other.cancerType?.id === cancerType.id,
    );
    const others = [...medicineIdsOf(pair, medicines).flatMap(named), ...named(HELP)];
    const [first = pair, ...rest] = [...overview, pair, ...others];
    return [{ id, language, title, cancerType: cancerType.id, sheets: [first, ...rest] as const }];
  });

/** The address in the site at which such a packet is made, with all its sheets chosen. */
export const readyPacketPath = (id: string): string => `packet.html#pair=${id}`;
