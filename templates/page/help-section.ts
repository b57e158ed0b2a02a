import type { Handout } from '../../scripts/model/handout.ts';
import type { Phrases } from '../../scripts/model/phrases.ts';
import type { SheetContext } from '../sheet-context.tsx';
import { plainText } from '../text/plain-text.ts';

type HelpSource = { handout: Pick<Handout, 'sections'>; phrases: Pick<Phrases, 'emergencyStripMore'> };

/** Title of the section that the emergency words refer to; null if the sheet has none. */
export const helpSection = ({ handout, phrases }: HelpSource): string | null =>
  handout.sections
    .map(({ title }) => plainText(title))
    .find((title) => title !== '' && phrases.emergencyStripMore.unplaced.includes(title)) ?? null;

/** Destination of that section, for links within the sheet; unique per sheet in a packet. */
export const helpPlace = ({ packet }: Pick<SheetContext, 'packet'>): string =>
  packet === null ? 'help' : `${packet.place}-help`;

/** Destination of the emergency card; unique per sheet in a packet. */
export const emergencyPlace = ({ packet }: Pick<SheetContext, 'packet'>): string =>
  packet === null ? 'emergency' : `${packet.place}-emergency`;
