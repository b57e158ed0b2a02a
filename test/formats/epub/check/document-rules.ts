import { type Element, type ElementPlace, within, wordsIn } from './element.ts';

/** A rule for one element: its flaw, or null. */
type Rule = (place: ElementPlace, ids: ReadonlySet<string>) => string | null;

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol']);
const ROLES: ReadonlySet<string> = new Set(['img', 'doc-toc', 'doc-pagelist', 'doc-pagebreak']);

const isSaid = (words: string | undefined): boolean => (words ?? '').trim() !== '';

const picture: Rule = ({ element: { name, attributes }, around }) => {
  if (name === 'img') return isSaid(attributes.alt) ? null : 'an image without alternative text';
  if (name !== 'svg' || attributes['aria-hidden'] === 'true') return null;
  if (around.some((outer) => outer.name === 'svg')) return null;
  return attributes.role === 'img' && isSaid(attributes['aria-label'])
    ? null
    : 'a drawing without a description';
};

const list: Rule = ({ element: { name, children }, around }) => {
  if (name === 'li') return LISTS.has(around.at(-1)?.name ?? '') ? null : 'a list item outside of a list';
  if (!LISTS.has(name)) return null;
  const items = children.filter((child) => child.name !== '');
  if (items.length === 0) return 'an empty list';
  return items.every((child) => child.name === 'li') ? null : 'a list with something else than items';
};

const cell: Rule = ({ element: { name, attributes } }) =>
  name === 'th' && !isSaid(attributes.scope) ? 'a head of a table that does not say what it heads' : null;

const role: Rule = ({ element: { attributes } }, ids) => {
  const { role: value, 'aria-label': label, 'aria-labelledby': by } = attributes;
  if (by !== undefined && !ids.has(by)) return `a name by #${by}, which is not there`;
  if (value === undefined) return null;
  if (!ROLES.has(value)) return `the role ${value}`;
  return isSaid(label) || by !== undefined ? null : `the role ${value} without a name`;
};

const link: Rule = ({ element }) =>
  element.name === 'a' && !isSaid(wordsIn(element)) ? 'a link without words' : null;

const RULES: readonly Rule[] = [picture, list, cell, role, link];

const headingLevels = (places: readonly ElementPlace[]): string[] => {
  const levels = places.flatMap(({ element: { name } }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number);
  const [first = 1] = levels;
  const skipped = levels.find((level, index) => index > 0 && level > (levels[index - 1] ?? 1) + 1);
  return [
    ...(first === 1 ? [] : [`a first heading of level ${first}`]),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one title']),
    ...(skipped === undefined ? [] : [`a heading of level ${skipped} below one of less than ${skipped - 1}`]),
  ];
};

const idsIn = (places: readonly ElementPlace[]): string[] =>
  places.flatMap(({ element }) => element.attributes.id ?? []);

const languageFlaws = ({ attributes }: Element): string[] =>
  isSaid(attributes.lang) && attributes.lang === attributes['xml:lang'] ? [] : ['no language'];

/** Accessibility flaws of a book's document; validators find none of them. */
export const documentFlaws = (root: Element): string[] => {
  const places = within(root);
  const ids = idsIn(places);
  const known = new Set(ids);
  return [
    ...languageFlaws(root),
    ...headingLevels(places),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} twice`),
    ...places.flatMap((place) => RULES.map((rule) => rule(place, known)).filter((flaw) => flaw !== null)),
  ];
};
