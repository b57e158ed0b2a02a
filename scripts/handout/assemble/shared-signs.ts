import { forEachCard } from '../../model/card-levels.ts';
import { type CardItems, ownItems } from '../blocks/care-cards/cards-on-sheet.ts';
import { type Audience, type ConvertedBody, convertBody } from '../from-markdown/index.ts';

/** Id of the shared block with the warning signs for everybody. */
export const RED_FLAGS = 'red-flags';

/** Id of the shared block with what to do about a fever, for sheets of treatments that lower white cells. */
export const FEVER = 'fever';

/** The warning signs of a shared block as one sheet shows them, with their sources. */
export type SharedSigns = Pick<ConvertedBody, 'citations' | 'passages'> & { block: string; items: CardItems };

/** Reads the signs of a shared block for an audience; empty cards if the file is missing. */
export const sharedSigns = (id: string, audience: Audience): SharedSigns => {
  const block = audience.shared.get(id);
  if (block === undefined) return { block: id, items: forEachCard(() => []), citations: [], passages: [] };
  const { intro, sections, citations, passages } = convertBody(block.body, audience, block.file);
  return { block: id, items: ownItems({ intro, sections }), citations, passages };
};

/** The signs of several shared blocks, card by card. */
export const joinSigns = (all: readonly SharedSigns[]): CardItems =>
  forEachCard((level) => all.flatMap(({ items }) => items[level]));
