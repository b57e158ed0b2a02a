import { fail } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { didYouMean } from '../entries/describe-value.ts';
import type { KeyPath } from '../entries/key-path.ts';
import type { Interactions, PlacedInteraction } from '../read/read-interactions.ts';

/** Names that `interactions.yaml` may refer to; `sources` are null when they could not be read. */
type KnownNames = {
  treatments: readonly string[];
  cancers: readonly string[];
  sources: ReadonlySet<string> | null;
};

/** A name with where it is, and what it must be one of. */
type Reference = { path: KeyPath; name: string; of: keyof KnownNames };

const KINDS = {
  treatments: {
    rule: 'content/unknown-treatment',
    word: 'treatment',
    expected: 'a file in the folder treatments',
  },
  cancers: {
    rule: 'content/unknown-cancer-type',
    word: 'cancer type',
    expected: 'a file in the folder cancer-types',
  },
  sources: { rule: 'content/unknown-source', word: 'source', expected: 'a key of sources.yaml' },
} as const;

const listed = (of: keyof KnownNames, names: readonly string[], before: KeyPath = []): Reference[] =>
  names.map((name, index) => ({ path: [...before, of, index], name, of }));

const referencesIn = ({ treatments, sources, except }: PlacedInteraction): Reference[] => [
  ...listed('treatments', treatments),
  ...listed('sources', sources),
  ...except.flatMap((one, index) => [
    ...listed('cancers', one.cancers, ['except', index]),
    ...listed('sources', one.sources, ['except', index]),
  ]),
];

/** Records each treatment, cancer type and source that `interactions.yaml` names and that is not there. */
export const checkInteractions = (
  { file, all }: Pick<Interactions, 'file' | 'all'>,
  known: KnownNames,
): void => {
  for (const interaction of all)
    for (const { path, name, of } of referencesIn(interaction)) {
      const names = known[of] === null ? null : [...known[of]];
      if (names === null || names.includes(name)) continue;
      const { rule, word, expected } = KINDS[of];
      fail(file, {
        rule,
        place: interaction.placeOf(path),
        expected,
        found: `unknown ${word} \`${name}\``,
        fix: didYouMean(nearest(name, names), 'Correct the name, or take it out.'),
      });
    }
};
