import { nearest } from '../../diagnostics/nearest.ts';
import { didYouMean } from '../entries/describe-value.ts';
import type { PathDiagnostic } from '../entries/schema-diagnostics.ts';

/** A diagnostic where front matter, at `path`, names a treatment that the language does not have. */
export const unknownTreatment = (
  name: string,
  path: PathDiagnostic['path'],
  treatments: readonly string[],
): PathDiagnostic[] =>
  treatments.includes(name)
    ? []
    : [
        {
          path,
          diagnostic: {
            rule: 'content/unknown-treatment',
            found: `unknown treatment \`${name}\``,
            expected: 'the name of a file in the folder treatments of this language',
            fix: didYouMean(nearest(name, treatments), 'Write the file, or name another treatment.'),
          },
        },
      ];
