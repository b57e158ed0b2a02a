import type { Edition, Handout, Ink } from '../../model/handout.ts';

/** Options that distinguish PDFs of the same handout and edition. */
export type PrintOptions = { ink: Ink; fillable: boolean };

/** Where a handout's PDF goes below the output folder, with `/` on every system. */
export const fileName = (
  handout: Pick<Handout, 'id' | 'language'>,
  edition: Edition,
  { ink, fillable }: PrintOptions,
): string => {
  const folder = `${edition.name}${ink === 'black' ? '-black' : ''}${fillable ? '-fillable' : ''}`;
  return `${handout.language}/${folder}/${handout.id}.pdf`;
};
