import type { Block, Handout, Inline } from '../../../model/handout.ts';

/** The parts before and after the sections of a sheet. */
export type Frame = Pick<Handout, 'intro' | 'sections'>;

/** Words of the locale as text of a sheet. */
export const textOf = (value: string): Inline[] => [{ type: 'text', value }];

/** A heading above the first lines of a sheet. */
export const introHeading = (title: string): Block => ({
  type: 'heading',
  level: 2,
  children: textOf(title),
});
