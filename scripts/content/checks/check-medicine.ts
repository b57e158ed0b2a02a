import { fail } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { didYouMean } from '../entries/describe-value.ts';
import type { Entry } from '../entries/entry.ts';
import type { PathDiagnostic } from '../entries/schema-diagnostics.ts';
import type { Medicine } from '../schemas/index.ts';
import { listed, unknownNames } from './unknown-names.ts';

/** Names that the front matter of a medicine may refer to. */
type KnownNames = {
  cancerTypes: readonly string[];
  treatments: readonly string[];
  /** Keys of `sources.yaml`; null when it could not be read. */
  sourceKeys: ReadonlySet<string> | null;
};

/** A name that the file does not have would be left out of the sheets of its cancer type. */
const nameDiagnostics = ({ names, use }: Medicine): PathDiagnostic[] => {
  const generics = names.map(({ generic }) => generic);
  return Object.entries(use).flatMap(([id, used]) =>
    used.names.flatMap((name, index) =>
      generics.includes(name)
        ? []
        : [
            {
              path: ['use', id, 'names', index],
              diagnostic: {
                rule: 'content/unknown-medicine',
                found: `unknown medicine \`${name}\``,
                expected: `a generic name under \`names\` of this file: ${generics.join(', ')}`,
                fix: didYouMean(nearest(name, generics), 'Correct the name, or take it out.'),
              },
            },
          ],
    ),
  );
};

/** Records unknown treatments, cancer types, sources and names of a medicine. */
export const checkMedicine = ({ file, data, placeOf }: Entry<Medicine>, known: KnownNames): void => {
  const { use, treatment } = data;
  const cancers = Object.keys(use).map((name) => ({ path: ['use', name], name }));
  const sources = Object.entries(use).flatMap(([id, row]) => listed(['use', id, 'sources'], row.sources));
  const diagnostics = [
    ...unknownNames('treatment', [{ path: ['treatment'], name: treatment }], known.treatments),
    ...unknownNames('cancer type', cancers, known.cancerTypes),
    ...unknownNames('source', sources, known.sourceKeys),
    ...nameDiagnostics(data),
  ];
  for (const { path, diagnostic } of diagnostics) fail(file, { ...diagnostic, place: placeOf(path) });
};
