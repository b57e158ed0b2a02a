import { textAt } from '../objects.ts';
import type { ContentReference, PdfFile, StructureElement, StructureKid } from '../types.ts';
import { INLINE_TYPES } from './roles.ts';

type Pages = Pick<PdfFile, 'pages'>;

const contentWords = ({ pages }: Pages, { page, mcid, inStream }: ContentReference): string =>
  page === null || inStream ? '' : (pages[page]?.words.get(mcid) ?? '');

const spaced = ({ role }: StructureElement, words: string): string =>
  INLINE_TYPES.has(role.type) ? words : ` ${words} `;

/** The text painted inside an element, unchanged. */
export const paintedWords = (pdf: Pages, element: StructureElement): string =>
  element.kids
    .map((kid: StructureKid) => {
      if (kid.kind === 'element') return spaced(kid, paintedWords(pdf, kid));
      return kid.kind === 'content' ? contentWords(pdf, kid) : '';
    })
    .join('');

/** Words with the element they belong to. */
export type SpokenWords = { words: string; element: StructureElement };

/**
 * The spoken parts of an element: its ActualText if it has one; for a figure its Alt first. With `asPainted`,
 * words within a paragraph are returned as painted, even if others are spoken instead.
 */
export const spokenParts = (pdf: Pages, element: StructureElement, asPainted = false): SpokenWords[] => {
  const say = (words: string): SpokenWords => ({ words, element });
  const actual = textAt(element.dict, 'ActualText');
  if (actual !== null && !(asPainted && INLINE_TYPES.has(element.role.type))) return [say(actual)];
  const alt = textAt(element.dict, 'Alt');
  if (alt !== null && element.role.type !== 'Figure') return [say(alt)];
  const kids = element.kids.flatMap((kid): SpokenWords[] => {
    if (kid.kind === 'content') return [say(contentWords(pdf, kid))];
    if (kid.kind === 'object') return [];
    const parts = spokenParts(pdf, kid, asPainted);
    return INLINE_TYPES.has(kid.role.type) ? parts : [say(' '), ...parts, say(' ')];
  });
  return alt === null ? kids : [say(`${alt} `), ...kids];
};

/** The spoken text of an element. */
export const speech = (pdf: Pages, element: StructureElement): string =>
  spokenParts(pdf, element)
    .map(({ words }) => words)
    .join('');

/** Normalises text: NFC, single spaces. */
export const tidy = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').trim();

const isContent = (kid: StructureKid): kid is ContentReference => kid.kind === 'content';

/** Every piece of marked content inside an element, in reading order. */
export const contentOf = (element: StructureElement): ContentReference[] =>
  element.kids.flatMap((kid) => (kid.kind === 'element' ? contentOf(kid) : [kid].filter(isContent)));

/** Every element with a role inside an element, itself included, in reading order. */
export const elementsIn = (element: StructureElement): StructureElement[] => [
  element,
  ...element.kids.flatMap((kid) => (kid.kind === 'element' ? elementsIn(kid) : [])),
];

/** Children that are elements. */
export const childElements = ({ kids }: Pick<StructureElement, 'kids'>): StructureElement[] =>
  kids.filter((kid): kid is StructureElement => kid.kind === 'element');

/** The nearest element with one of the roles: the element itself or an ancestor. */
export const closest = (element: StructureElement, roles: readonly string[]): StructureElement | null => {
  if (roles.includes(element.role.type)) return element;
  return element.parent && closest(element.parent, roles);
};
