import type { SheetFacts } from '../../templates/web/catalogue/sheet-facts.ts';

const hasBeside = ({ pdfs }: SheetFacts, language: string): boolean =>
  pdfs.some(({ beside }) => beside === language);

/** The translations that have a PDF with a sheet beside them, or the sheet itself where it is such a translation. */
export const bilingualOf = (facts: SheetFacts, all: readonly SheetFacts[]): SheetFacts[] => {
  const { id, language } = facts.handout;
  const translations = all.filter((one) => one.handout.id === id && hasBeside(one, language));
  return facts.pdfs.some(({ beside }) => beside) ? [facts, ...translations] : translations;
};
