import { nearest } from '../../diagnostics/nearest.ts';
import { didYouMean } from '../entries/describe-value.ts';
import type { KeyPath } from '../entries/key-path.ts';
import type { PathDiagnostic } from '../entries/schema-diagnostics.ts';

/** A name in front matter, and its place. */
export type Reference = { path: KeyPath; name: string };

/** Names that front matter may refer to. */
const KINDS = {
  'cancer type': {
    rule: 'content/unknown-cancer-type',
    expected: 'the name of a file in the folder cancer-types of this language',
    otherwise: 'Write the file, or take the cancer type out.',
  },
  source: {
    rule: 'content/unknown-source',
    expected: 'a key of sources.yaml',
    otherwise: 'Add the source to sources.yaml.',
  },
  treatment: {
    rule: 'content/unknown-treatment',
    expected: 'the name of a file in the folder treatments of this language',
    otherwise: 'Write the file, or name another treatment.',
  },
} as const;

/** The references of a list at `path`, in its order. */
export const listed = (path: KeyPath, names: readonly string[]): Reference[] =>
  names.map((name, index) => ({ path: [...path, index], name }));

/** A diagnostic for each reference to a name that is not known; none when the known names could not be read (null). */
export const unknownNames = (
  kind: keyof typeof KINDS,
  references: readonly Reference[],
  known: Iterable<string> | null,
): PathDiagnostic[] => {
  if (known === null) return [];
  const names = new Set(known);
  const { rule, expected, otherwise } = KINDS[kind];
  return references
    .filter(({ name }) => !names.has(name))
    .map(({ path, name }) => ({
      path,
      diagnostic: {
        rule,
        expected,
        found: `unknown ${kind} \`${name}\``,
        fix: didYouMean(nearest(name, names), otherwise),
      },
    }));
};
