import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { checkInteractions } from '../../../scripts/content/checks/check-interactions.ts';
import type { PlacedInteraction } from '../../../scripts/content/read/read-interactions.ts';

const interaction = (parts: Partial<PlacedInteraction>): PlacedInteraction => ({
  medicines: ['abiraterone', 'radium-223'],
  class: 'never-together',
  treatments: ['hormone-therapy'],
  sources: ['INF-RA'],
  except: [],
  sheets: [],
  place: { line: 1, column: 3 },
  placeOf: (path) => ({ line: path.length, column: 1 + Number(path.at(-1)) }),
  ...parts,
});

const KNOWN = {
  treatments: ['hormone-therapy'],
  cancers: ['breast'],
  languages: ['en', 'es'],
  sources: new Set(['INF-RA']),
};

const found = (one: PlacedInteraction, known: Parameters<typeof checkInteractions>[1] = KNOWN): string[] => {
  const file = new VFile({ path: 'content/interactions.yaml' });
  checkInteractions({ file, all: [one] }, known);
  return file.messages.map(({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId} ${reason}`);
};

test('known names are not errors', () => {
  const except = [{ cancers: ['breast'], reason: 'It is not used.', sources: ['INF-RA'] }];
  expect(found(interaction({ except }))).toEqual([]);
});

test('unknown treatments, cancer types and sources are errors at their names, also in exceptions', () => {
  const except = [{ cancers: ['breasts'], reason: 'It is not used.', sources: ['INF-RA', 'INF'] }];
  expect(
    found(interaction({ treatments: ['hormone'], sources: ['INF-RB'], except })).map((line) =>
      line.split(' ').slice(0, 2).join(' '),
    ),
  ).toEqual(['2:1 unknown-treatment', '2:1 unknown-source', '4:1 unknown-cancer-type', '4:2 unknown-source']);
});

test('without a list of sources no source is reported as unknown', () => {
  expect(found(interaction({ sources: ['X'] }), { ...KNOWN, sources: null })).toEqual([]);
});

const SPANISH: NonNullable<PlacedInteraction['words']>[string] = { medicines: ['abiraterona', 'radio-223'] };
const rulesOf = (parts: Partial<PlacedInteraction>) =>
  found(interaction(parts)).map((line) => line.split(' ')[1]);

test('words for a language without a locale are an error', () => {
  expect(rulesOf({ words: { es: SPANISH } })).toEqual([]);
  expect(rulesOf({ words: { eo: SPANISH } })).toEqual(['no-locale']);
});

test('a sentence is in every language or in none', () => {
  expect(rulesOf({ say: 'Do not have it.', words: { es: SPANISH } })).toEqual(['bad-value']);
  expect(rulesOf({ words: { es: { ...SPANISH, say: 'No lo reciba.' } } })).toEqual(['bad-value']);
  expect(rulesOf({ say: 'Do not have it.', words: { es: { ...SPANISH, say: 'No lo reciba.' } } })).toEqual(
    [],
  );
});
