import type { Handout } from '../../scripts/model/handout.ts';
import type { Phrases } from '../../scripts/model/phrases.ts';
import { plainText } from '../text/plain-text.ts';

type Parts = { handout: Pick<Handout, 'sections'>; phrases: Pick<Phrases, 'emergencyStripMore'> };

/** Title of the section that the words for an emergency send readers to; null where the sheet has none. */
export const helpSection = ({ handout, phrases }: Parts): string | null =>
  handout.sections
    .map(({ title }) => plainText(title))
    .find((title) => title !== '' && phrases.emergencyStripMore.unplaced.includes(title)) ?? null;

/** Name of the place where that section begins, for links within the sheet. */
export const HELP_PLACE = 'help';
