import { plainText } from '../../../templates/text/plain-text.ts';
import type { NavEntry, NavigationProps } from '../../../templates/web/epub/navigation.tsx';
import { pageId } from '../../../templates/web/epub/page-break.tsx';
import { sectionId } from '../../../templates/web/sheet/sheet-parts.tsx';
import { type Book, type BookSheet, chapterFile, titleOf } from './book.ts';

const sectionsOf = ({ handout }: BookSheet): NavEntry[] =>
  handout.sections
    .map((section, index) => ({
      title: plainText(section.title),
      href: `${chapterFile(handout)}#${sectionId(section, index)}`,
      inside: [],
    }))
    .filter(({ title }) => title !== '');

const pagesOf = ({ handout, pages }: BookSheet, { sheets, locale }: Book): NavigationProps['pages'] =>
  [1, ...[...pages.values()].flat()].map((number) => ({
    title:
      sheets.length === 1
        ? String(number)
        : locale.formats.pageOf(`${handout.code}-${handout.revision}`, number),
    href: `${chapterFile(handout)}#${pageId(number)}`,
  }));

/** The navigation of a book: the sections of a single sheet, or the sheets with their sections. */
export const navigationOf = (book: Book): NavigationProps => {
  const { locale, sheets } = book;
  const contents = sheets.map((sheet) => ({
    title: sheet.handout.title,
    href: chapterFile(sheet.handout),
    inside: sectionsOf(sheet),
  }));
  return { locale, title: titleOf(book), contents, pages: sheets.flatMap((sheet) => pagesOf(sheet, book)) };
};
