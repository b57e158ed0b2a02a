import type { CardLevel, PictogramName } from '../../../scripts/model/handout.ts';
import type { ColourName } from '../../theme.ts';

type LevelStyle = {
  pictogram: PictogramName;
  /** Colour of the frame and the pictogram; words are black, or white on a black band. */
  colour: ColourName;
  /** Border in points; the level shows in shape and words, never only in colour. */
  border: number;
  dashed: boolean;
  filled: boolean;
  /** Whether the signs are beside the band instead of under it, in standard print. */
  beside: boolean;
};

/** The style of each level of urgency. */
export const LEVEL_STYLES: Record<CardLevel, LevelStyle> = {
  emergency: {
    pictogram: 'emergency',
    colour: 'emergency',
    border: 3,
    dashed: false,
    filled: true,
    beside: false,
  },
  callNow: {
    pictogram: 'phone',
    colour: 'emergency',
    border: 2,
    dashed: false,
    filled: false,
    beside: false,
  },
  sameDay: { pictogram: 'phone', colour: 'sameDay', border: 2, dashed: false, filled: false, beside: false },
  thisWeek: {
    pictogram: 'calendar',
    colour: 'petrol',
    border: 1,
    dashed: true,
    filled: false,
    beside: true,
  },
};
