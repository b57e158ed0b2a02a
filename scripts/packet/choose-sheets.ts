import type { VFile } from 'vfile';
import type { Yaml } from '../content/yaml/parse-yaml.ts';
import type { Compiled } from '../core/index.ts';
import { fail } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Handout } from '../model/handout.ts';

/** The sheets available to a packet. */
export type Shelf = Pick<Compiled, 'handouts' | 'withdrawn'>;

type NamedSheet = { name: string; index: number };
/** The packet file, and the places of its keys. */
type PacketPlaces = { file: VFile } & Pick<Yaml, 'placeOf'>;

const isNamed = ({ id, code }: Pick<Handout, 'id' | 'code'>, name: string): boolean =>
  id === name || code.toLowerCase() === name.toLowerCase();

const refuse = (
  { file, placeOf }: PacketPlaces,
  { name, index }: NamedSheet,
  { handouts, withdrawn }: Shelf,
): null => {
  const place = placeOf(['sheets', index]);
  const gone = withdrawn.find((one) => isNamed(one, name));
  if (gone !== undefined) {
    fail(file, {
      rule: 'packet/withdrawn-sheet',
      place,
      found: `the sheet \`${name}\`, which was withdrawn on ${gone.since}`,
      expected: 'sheets that are still handed over',
      fix: `Leave it out: ${gone.reason}`,
    });
    return null;
  }
  const near = nearest(
    name,
    handouts.flatMap(({ id, code }) => [id, code]),
  );
  fail(file, {
    rule: 'packet/unknown-sheet',
    place,
    found: `an unknown sheet \`${name}\``,
    expected: 'the id or the number of a sheet, such as HT-PRO',
    fix: near === null ? 'npm run build:pdfs -- --list shows all sheets.' : `Did you mean \`${near}\`?`,
  });
  return null;
};

const checkTwice = (
  { file, placeOf }: PacketPlaces,
  chosen: readonly (Handout | null)[],
  names: readonly string[],
): void => {
  for (const [index, handout] of chosen.entries()) {
    if (handout === null || chosen.indexOf(handout) === index) continue;
    fail(file, {
      rule: 'packet/sheet-twice',
      place: placeOf(['sheets', index]),
      found: `the sheet \`${names[index]}\` for the second time`,
      expected: 'each sheet once',
      fix: 'Delete one of the two.',
    });
  }
};

/** The sheets that a packet names by id or code, in its order; records an error for each unknown name. */
export const chooseSheets = (names: readonly string[], shelf: Shelf, where: PacketPlaces): Handout[] => {
  const chosen = names.map(
    (name, index) =>
      shelf.handouts.find((handout) => isNamed(handout, name)) ?? refuse(where, { name, index }, shelf),
  );
  checkTwice(where, chosen, names);
  return chosen.filter((handout) => handout !== null);
};
