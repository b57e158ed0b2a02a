import type { VFile } from 'vfile';
import { fail } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { didYouMean } from '../entries/describe-value.ts';
import type { KeyPath } from '../entries/key-path.ts';
import type { Interactions, PlacedInteraction } from '../read/read-interactions.ts';

/** Names that `interactions.yaml` may refer to; `sources` are null when they could not be read. */
type KnownNames = {
  treatments: readonly string[];
  cancers: readonly string[];
  /** Tags of the languages that have a locale. */
  languages: readonly string[];
  sources: ReadonlySet<string> | null;
};

/** A reference with its place, and its allowed values. */
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
  languages: {
    rule: 'content/no-locale',
    word: 'language',
    expected: 'the tag of a language that has a locale',
  },
  sources: { rule: 'content/unknown-source', word: 'source', expected: 'a key of sources.yaml' },
} as const;

const listed = (of: keyof KnownNames, names: readonly string[], before: KeyPath = []): Reference[] =>
  names.map((name, index) => ({ path: [...before, of, index], name, of }));

const referencesIn = ({ treatments, sources, except, words = {} }: PlacedInteraction): Reference[] => [
  ...listed('treatments', treatments),
  ...listed('sources', sources),
  ...Object.keys(words).map((name) => ({ path: ['words', name], name, of: 'languages' as const })),
  ...except.flatMap((one, index) => [
    ...listed('cancers', one.cancers, ['except', index]),
    ...listed('sources', one.sources, ['except', index]),
  ]),
];

/** Records languages without the sentence their sheets must print, or with one that no other language has. */
const checkSentences = (file: VFile, { say, words = {}, placeOf }: PlacedInteraction): void => {
  for (const [language, own] of Object.entries(words)) {
    if ((own.say === undefined) === (say === undefined)) continue;
    fail(file, {
      rule: 'content/bad-value',
      place: placeOf(['words', language]),
      found: say === undefined ? 'a sentence in this language alone' : 'no sentence in this language',
      expected: '`say` in every language or in none',
      fix: 'Write the sentence for each language, or take it out.',
    });
  }
};

/**
 * Records unknown treatments, cancer types, sources and languages in `interactions.yaml`, and missing
 * sentences.
 */
export const checkInteractions = (
  { file, all }: Pick<Interactions, 'file' | 'all'>,
  known: KnownNames,
): void => {
  for (const interaction of all) {
    checkSentences(file, interaction);
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
  }
};
