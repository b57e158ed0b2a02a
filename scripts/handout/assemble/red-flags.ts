import { type Audience, type Converted, convertBody } from '../from-markdown/index.ts';
import { type CardItems, ownItems } from './care-cards.ts';

/** Id of the shared block with the warning signs that hold for everybody. */
export const RED_FLAGS = 'red-flags';

/** The warning signs for everybody as one sheet shows them, with their sources. */
export type RedFlags = Pick<Converted, 'citations' | 'passages'> & { items: CardItems };

/** What a sheet without care cards has. */
export const NO_RED_FLAGS: RedFlags = {
  items: ownItems({ intro: [], sections: [] }),
  citations: [],
  passages: [],
};

/** Reads the shared red flags for an audience; without the file every card is empty. */
export const redFlagsFor = (audience: Audience): RedFlags => {
  const block = audience.shared.get(RED_FLAGS);
  if (block === undefined) return NO_RED_FLAGS;
  const { intro, sections, citations, passages } = convertBody(block.body, audience, block.file);
  return { items: ownItems({ intro, sections }), citations, passages };
};
