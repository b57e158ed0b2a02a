import { ARCHIVE } from './conditions/archive.ts';
import { HANDOUT } from './conditions/handout.ts';
import { MATTERHORN } from './conditions/matterhorn.ts';
import { UNIVERSAL_2 } from './conditions/universal-2.ts';

/** Every checked condition, with its requirement. */
export const CONDITIONS = { ...MATTERHORN, ...ARCHIVE, ...UNIVERSAL_2, ...HANDOUT } as const;

/** A condition of the Matterhorn Protocol, PDF/A-2, PDF/UA-2, or our own. */
export type Condition = keyof typeof CONDITIONS;
