import { ALL_EDITIONS, BILINGUAL_EDITIONS, EDITIONS, isBilingual } from '../../model/editions.ts';
import type { Edition, EditionName } from '../../model/handout.ts';

/** Form options, including `both`. */
export const PAPERS = ['letter', 'a4', 'both'] as const;
export const PRINTS = ['standard', 'large', 'both'] as const;
export const INKS = ['profile', 'colour', 'black'] as const;

/** A clinic's choice of papers, print sizes and inks; `profile` is the ink of its file. */
export type Choice = {
  paper: (typeof PAPERS)[number];
  print: (typeof PRINTS)[number];
  ink: (typeof INKS)[number];
};

const SPOKEN_NAMES = {
  paper: { letter: 'Letter', a4: 'A4' },
  print: { standard: 'standard print', large: 'large print' },
} as const satisfies { paper: Record<Edition['paper'], string>; print: Record<Edition['size'], string> };

/** The editions of a choice. */
export const editionsOf = ({ paper, print }: Pick<Choice, 'paper' | 'print'>): EditionName[] =>
  EDITIONS.filter(
    (edition) =>
      (paper === 'both' || edition.paper === paper) && (print === 'both' || edition.size === print),
  ).map(({ name }) => name);

/** The editions in two languages of a choice of paper. */
export const bilingualEditionsOf = ({ paper }: Pick<Choice, 'paper'>): EditionName[] =>
  BILINGUAL_EDITIONS.filter((edition) => paper === 'both' || edition.paper === paper).map(({ name }) => name);

/** An edition as people call it: "Letter, large print". */
export const spokenEdition = (name: EditionName): string => {
  const edition = ALL_EDITIONS.find((one) => one.name === name);
  if (edition === undefined) return name;
  const print = isBilingual(name) ? 'English beside it' : SPOKEN_NAMES.print[edition.size];
  return `${SPOKEN_NAMES.paper[edition.paper]}, ${print}`;
};
