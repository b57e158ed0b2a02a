import type { Handout } from '../../scripts/model/handout.ts';
import type { Phrases } from '../../scripts/model/phrases.ts';
import type { SheetContext } from '../sheet-context.tsx';
import { plainText } from '../text/plain-text.ts';

type HelpSource = { handout: Pick<Handout, 'sections'>; phrases: Pick<Phrases, 'emergencyStripMore'> };

/** Title of the section that the words for an emergency send readers to; null where the sheet has none. */
export const helpSection = ({ handout, phrases }: HelpSource): string | null =>
  handout.sections
    .map(({ title }) => plainText(title))
    .find((title) => title !== '' && phrases.emergencyStripMore.unplaced.includes(title)) ?? null;

/** Name of the place where that section begins, for links within the sheet; in a packet each sheet has its own. */
export const helpPlace = ({ packet }: Pick<SheetContext, 'packet'>): string =>
  packet === null ? 'help' : `${packet.place}-help`;

/** Name of the place of the card for emergencies; in a packet each sheet has its own. */
export const emergencyPlace = ({ packet }: Pick<SheetContext, 'packet'>): string =>
  packet === null ? 'emergency' : `${packet.place}-emergency`;
