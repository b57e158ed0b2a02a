import type { Nodes } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { toString as plainText } from 'mdast-util-to-string';
import type { Entry } from '../../content/entries/entry.ts';
import type { CancerType, Treatment } from '../../content/schemas/index.ts';
import { bodyOf, type SheetLibrary } from '../assemble/library.ts';
import { type PositionedNode, report } from '../from-markdown/state.ts';

/** A treatment in a map, and the reach of the map. */
type NamedTreatment = { id: string; reach: string; at: TextDirective };

type BodyMaps = { maps: ContainerDirective[]; named: NamedTreatment[] };

const inside = (node: Nodes, name: string): Nodes[] => [
  ...('name' in node && node.name === name ? [node] : []),
  ...('children' in node ? node.children.flatMap((child) => inside(child, name)) : []),
];

const isMap = (node: Nodes): node is ContainerDirective => node.type === 'containerDirective';
const isTreatment = (node: Nodes): node is TextDirective => node.type === 'textDirective';

const reachOf = ({ attributes }: ContainerDirective): string => attributes?.reach?.trim() ?? '';

const readMaps = (body: Nodes): BodyMaps => {
  const maps = inside(body, 'treatment-map').filter(isMap);
  const named = maps.flatMap((map) =>
    inside(map, 'treatment')
      .filter(isTreatment)
      .map((at) => ({ id: plainText(at).trim(), reach: reachOf(map), at })),
  );
  return { maps, named };
};

/** Place of the `use` row of a cancer type, as `file:line:column`. */
const rowOf = ({ file, placeOf }: Entry<Treatment>, cancer: string): string => {
  const { line, column } = placeOf(['use', cancer]);
  return `${file.path}:${line}:${column}`;
};

const isOffered = (frequency: string | undefined): boolean =>
  frequency === 'often' || frequency === 'sometimes';

const frequencyFor = ({ data }: Entry<Treatment>, cancer: string): string | undefined =>
  Object.hasOwn(data.use, cancer) ? data.use[cancer]?.frequency : undefined;

const START: PositionedNode = { position: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };

const checkMissing = (
  { id, file }: Entry<CancerType>,
  treatment: Entry<Treatment>,
  { maps, named }: BodyMaps,
): void => {
  const frequency = frequencyFor(treatment, id);
  if (!isOffered(frequency) || named.some((one) => one.id === treatment.id)) return;
  report(file, maps.find((map) => reachOf(map) === treatment.data.reach) ?? maps[0] ?? START, {
    rule: 'handout/treatment-map-missing',
    found: `\`:treatment[${treatment.id}]\` is in no map, though used ${frequency} (${rowOf(treatment, id)})`,
    expected: `each treatment that is used often or sometimes for ${id}`,
    fix: `Add a line with \`:treatment[${treatment.id}]\` and its source, or correct the row.`,
  });
};

const rowSays = (frequency: string | undefined, cancer: string): string =>
  frequency === undefined
    ? `and no row of ${cancer} in \`use\``
    : `and \`${frequency}\` in the row of ${cancer} in \`use\``;

const checkNamed = (
  { id, file }: Entry<CancerType>,
  treatment: Entry<Treatment>,
  { reach, at }: NamedTreatment,
): void => {
  const frequency = frequencyFor(treatment, id);
  if (!isOffered(frequency))
    report(file, at, {
      rule: 'handout/treatment-map-not-used',
      found: `\`:treatment[${treatment.id}]\` in a map, ${rowSays(frequency, id)} at ${rowOf(treatment, id)}`,
      expected: `treatments that are used often or sometimes for ${id}`,
      fix: 'Take the line out, or write the row with its source.',
    });
  else if (reach !== treatment.data.reach)
    report(file, at, {
      rule: 'handout/treatment-map-reach',
      found: `\`:treatment[${treatment.id}]\` in the map of \`${reach}\``,
      expected: `the map of \`${treatment.data.reach}\`, the reach in its front matter`,
      fix: 'Move the line to the other map.',
    });
};

/**
 * Compares the treatment maps of each cancer type with the `use` tables of the treatments, in both
 * directions: frequent and occasional uses are in a map, and treatments in a map are used often or sometimes
 * and have the reach of the map.
 */
export const checkMaps = ({ content, bodies }: Pick<SheetLibrary, 'content' | 'bodies'>): void => {
  if (content.broken.length > 0) return;
  for (const cancer of content.cancerTypes) {
    const reading = readMaps(bodyOf(bodies, cancer.file));
    const treatments = content.treatments.filter(({ language }) => language === cancer.language);
    for (const treatment of treatments) {
      checkMissing(cancer, treatment, reading);
      for (const one of reading.named.filter(({ id }) => id === treatment.id))
        checkNamed(cancer, treatment, one);
    }
  }
};
