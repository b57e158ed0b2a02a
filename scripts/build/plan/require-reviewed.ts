import type { Handout } from '../../model/handout.ts';

/** A sheet that a reviewed build must not contain, with the reason and the command that fixes it. */
export type UnreviewedSheet = { id: string; language: string; why: string; command: string };

type SheetReview = Pick<Handout, 'id' | 'language' | 'review'>;

const whyNot = ({ review }: SheetReview, today: string): string | null => {
  if (review.state === 'draft') return `is a draft: ${review.reason}`;
  if (review.date > today) return `was signed on ${review.date}, which is in the future`;
  return review.nextReview < today ? `is overdue: its review was valid until ${review.nextReview}` : null;
};

/** Whether a sheet is reviewed, and its review is valid on a day (YYYY-MM-DD). */
export const isReviewed = (sheet: SheetReview, today: string): boolean => whyNot(sheet, today) === null;

/** The sheets without a current sign-off, or whose review has expired on a day (YYYY-MM-DD), each with the reason. */
export const notReviewed = (sheets: readonly SheetReview[], today: string): UnreviewedSheet[] =>
  sheets.flatMap((sheet) => {
    const { id, language } = sheet;
    const why = whyNot(sheet, today);
    return why === null
      ? []
      : [{ id, language, why, command: `npx handouts review ${id} --lang ${language}` }];
  });
