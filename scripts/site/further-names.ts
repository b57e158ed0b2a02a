import type { EntryFacts } from '../content/entries/entry.ts';
import type { Medicine } from '../content/schemas/index.ts';
import type { Entries } from '../core/index.ts';
import type { Handout } from '../model/handout.ts';

type Asked = Pick<Handout, 'id' | 'kind'>;

/** The brand of a product, "Roxybond" in "oxycodone hydrochloride 10 MG Oral Tablet [Roxybond]". */
const BRAND = /\[([^\]]+)\]/;

/** A name without strength or form. */
const isName = (name: string): boolean => !/[\d/]/.test(name);

const namesOf = ({ data }: EntryFacts<Medicine>): string[] =>
  data.names.flatMap(({ generic, brands }) => [generic, ...brands]);

/**
 * More names of a medicine, empty for other sheets: those of its file in every language, and the brands
 * of its products in `rxnorm.yaml`.
 */
export const furtherNames = ({ id, kind }: Asked, { medicines, rxnorm }: Entries): string[] => {
  if (kind !== 'medicine') return [];
  const names = medicines.filter((entry) => entry.id === id).flatMap(namesOf);
  const products = names.flatMap((name) => Object.values(rxnorm[name] ?? {}));
  const isSalt = (name: string): boolean => names.some((one) => name.includes(one));
  const ofProducts = products
    .map((product) => BRAND.exec(product)?.[1] ?? product)
    .filter((name) => isName(name) && !isSalt(name));
  return [...new Set([...names, ...ofProducts])];
};
