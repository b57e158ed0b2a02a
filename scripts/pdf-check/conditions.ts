import { ARCHIVE } from './conditions/archive.ts';
import { MATTERHORN } from './conditions/matterhorn.ts';
import { PAGE } from './conditions/page.ts';
import { UNIVERSAL_2 } from './conditions/universal-2.ts';

/** Every checked condition, with its requirement. */
export const CONDITIONS = { ...MATTERHORN, ...ARCHIVE, ...UNIVERSAL_2, ...PAGE } as const;

/** A condition of the Matterhorn Protocol, PDF/A-2, PDF/UA-2, or of this checker. */
export type Condition = keyof typeof CONDITIONS;
