import { fail } from '../../diagnostics/diagnostic.ts';
import type { KeyPath } from '../entries/key-path.ts';
import type { LooseData, LooseEntry } from '../entries/loose-front-matter.ts';
import type { PathDiagnostic } from '../entries/schema-diagnostics.ts';
import { type Reference, unknownNames } from './unknown-names.ts';

/** Names that front matter may refer to. */
export type KnownNames = {
  /** Ids of the cancer types of the same language. */
  cancerTypes: readonly string[];
  /** Keys of `sources.yaml`; null when it could not be read. */
  sourceKeys: ReadonlySet<string> | null;
};

const isUsed = ({ use = {} }: LooseData, id: string): boolean => {
  const row = Object.hasOwn(use, id) ? use[id] : undefined;
  return row?.frequency === 'often' || row?.frequency === 'sometimes';
};

const hasSheet = (data: LooseData, id: string): boolean =>
  isUsed(data, id) && data.use?.[id]?.sheet !== false;

/** Items that are strings; others are type errors. */
const references = (path: KeyPath, items: readonly unknown[]): Reference[] =>
  items.flatMap((item, index) =>
    typeof item === 'string' ? [{ path: [...path, index], name: item.trim() }] : [],
  );

const missingRow = (id: string): PathDiagnostic => ({
  path: ['use'],
  diagnostic: {
    rule: 'content/missing-cancer-type',
    found: `missing row for \`${id}\``,
    expected: 'a row for every cancer type',
    fix: `Add \`${id}: { frequency: not-used, sources: [] }\`, with the frequency that its sources give.`,
  },
});

const withoutSource = (id: string, frequency: string | undefined): PathDiagnostic => ({
  path: ['use', id],
  diagnostic: {
    rule: 'content/use-without-source',
    found: `\`${id}\` used ${frequency} without a source`,
    expected: 'at least one source for a cell used often or sometimes',
    fix: 'Add `sources: [KEY]` to the row.',
  },
});

const variantNotUsed = (id: string): PathDiagnostic => ({
  path: ['variants', id],
  diagnostic: {
    rule: 'content/variant-not-used',
    found: `a variant for \`${id}\`, for which no sheet is made`,
    expected: 'variants only of cancer types used often or sometimes, without `sheet: false`',
    fix: 'Take the variant out, or fix its row in `use`.',
  },
});

const cancerTypeDiagnostics = (
  { use = {}, names, variants }: LooseData,
  known: KnownNames,
): PathDiagnostic[] => {
  const named = [
    ...Object.keys(use).map((name): Reference => ({ path: ['use', name], name })),
    ...names.flatMap(({ cancers }, index) => references(['names', index, 'cancers'], cancers)),
    ...Object.keys(variants).map((name): Reference => ({ path: ['variants', name], name })),
  ];
  return unknownNames('cancer type', named, known.cancerTypes);
};

const sourceDiagnostics = ({ use = {} }: LooseData, { sourceKeys }: KnownNames): PathDiagnostic[] => {
  const named = Object.entries(use).flatMap(([id, { sources }]) =>
    references(['use', id, 'sources'], sources),
  );
  return unknownNames('source', named, sourceKeys);
};

const rowDiagnostics = (data: LooseData, { cancerTypes }: KnownNames): PathDiagnostic[] => {
  const { use, variants } = data;
  if (use === undefined) return [];
  return [
    ...cancerTypes.filter((id) => !Object.hasOwn(use, id)).map(missingRow),
    ...Object.entries(use)
      .filter(([id, { sources }]) => isUsed(data, id) && sources.length === 0)
      .map(([id, { frequency }]) => withoutSource(id, frequency)),
    ...Object.keys(variants)
      .filter((id) => cancerTypes.includes(id) && !hasSheet(data, id))
      .map(variantNotUsed),
  ];
};

/** Records unknown references of a treatment, and rows and variants that do not fit. */
export const checkTreatment = ({ file, data, placeOf }: LooseEntry, known: KnownNames): void => {
  const diagnostics = [
    ...cancerTypeDiagnostics(data, known),
    ...sourceDiagnostics(data, known),
    ...rowDiagnostics(data, known),
  ];
  for (const { path, diagnostic } of diagnostics) fail(file, { ...diagnostic, place: placeOf(path) });
};
