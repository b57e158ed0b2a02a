import type { Handout } from '../../model/handout.ts';

/** The title of the file of a handout: in both languages for a bilingual edition, the printed order. */
export const documentTitle = ({ title, beside }: Pick<Handout, 'title' | 'beside'>): string =>
  beside ? `${beside.title} / ${title}` : title;
