import { fail } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { didYouMean } from '../entries/describe-value.ts';
import type { Entry } from '../entries/entry.ts';
import type { PathDiagnostic } from '../entries/schema-diagnostics.ts';
import type { Medicine } from '../schemas/index.ts';
import { unknownTreatment } from './unknown-treatment.ts';

/** Names that the front matter of a medicine may refer to. */
type KnownNames = {
  cancerTypes: readonly string[];
  treatments: readonly string[];
  /** Keys of `sources.yaml`; null when it could not be read. */
  sourceKeys: ReadonlySet<string> | null;
};

const cancerDiagnostics = ({ use }: Medicine, { cancerTypes }: KnownNames): PathDiagnostic[] =>
  Object.keys(use)
    .filter((name) => !cancerTypes.includes(name))
    .map((name) => ({
      path: ['use', name],
      diagnostic: {
        rule: 'content/unknown-cancer-type',
        found: `unknown cancer type \`${name}\``,
        expected: 'the name of a file in the folder cancer-types of this language',
        fix: didYouMean(nearest(name, cancerTypes), 'Write the file, or take the cancer type out.'),
      },
    }));

const sourceDiagnostics = ({ use }: Medicine, { sourceKeys }: KnownNames): PathDiagnostic[] =>
  sourceKeys === null
    ? []
    : Object.entries(use).flatMap(([id, { sources }]) =>
        sources.flatMap((name, index) =>
          sourceKeys.has(name)
            ? []
            : [
                {
                  path: ['use', id, 'sources', index],
                  diagnostic: {
                    rule: 'content/unknown-source',
                    found: `unknown source \`${name}\``,
                    expected: 'a key of sources.yaml',
                    fix: didYouMean(nearest(name, sourceKeys), 'Add the source to sources.yaml.'),
                  },
                },
              ],
        ),
      );

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
  const diagnostics = [
    ...unknownTreatment(data.treatment, ['treatment'], known.treatments),
    ...cancerDiagnostics(data, known),
    ...sourceDiagnostics(data, known),
    ...nameDiagnostics(data),
  ];
  for (const { path, diagnostic } of diagnostics) fail(file, { ...diagnostic, place: placeOf(path) });
};
