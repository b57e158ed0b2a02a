import { inlineText } from '../../handout/text/inline-text.ts';
import type { Block, Handout } from '../../model/handout.ts';
import type { Locale } from '../../model/locale.ts';

/** An e-book of several sheets: a cancer type, or all sheets of a language. */
export type Collection = { id: string; title: string; sheets: readonly Handout[] };

const ALL = 'all-handouts';

/** The guide on warning signs, which is in the book of each cancer type. */
const WARNING_SIGNS = 'when-to-get-help';

const codesIn = (block: Block): string =>
  block.type === 'medicines' ? block.groups.map(({ title }) => inlineText(title)).join(' ') : '';

/** The medicine sheets whose codes a sheet names. */
const medicinesOf = (sheets: readonly Handout[], all: readonly Handout[]): Handout[] => {
  const text = sheets
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks.map(codesIn)))
    .join(' ');
  const codes = new Set(text.match(/[\p{Lu}\p{N}]+(?:-[\p{Lu}\p{N}]+)+/gu));
  return all.filter(({ kind, code }) => kind === 'medicine' && codes.has(code));
};

const ofCancerType = (id: string, all: readonly Handout[]): Handout[] => {
  const own = all.filter(({ cancerType }) => cancerType?.id === id);
  return [
    ...own.filter(({ kind }) => kind === 'cancer-type'),
    ...own.filter(({ kind }) => kind !== 'cancer-type'),
    ...medicinesOf(own, all),
    ...all.filter((sheet) => sheet.id === WARNING_SIGNS),
  ];
};

/**
 * The collections of one language: one per cancer type (overview, its treatments, their medicines, warning
 * signs), and one of everything.
 */
export const collectionsOf = (all: readonly Handout[], { formats }: Locale): Collection[] => {
  if (all.length === 0) return [];
  const types = new Map(
    all.flatMap(({ cancerType }) => (cancerType ? [[cancerType.id, cancerType.name]] : [])),
  );
  const ofTypes = [...types].map(([id = '', name = '']) => ({
    id,
    title: formats.books.cancerType(name),
    sheets: ofCancerType(id, all),
  }));
  return [...ofTypes, { id: ALL, title: formats.books.all, sheets: all }];
};
