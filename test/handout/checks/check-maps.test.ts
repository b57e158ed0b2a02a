import { expect, test } from 'vitest';
import { parseBodies } from '../../../scripts/handout/assemble/library.ts';
import { checkMaps } from '../../../scripts/handout/checks/check-maps.ts';
import { cancerType, content, treatment } from '../sample-content.ts';

const use = (frequency: 'often' | 'sometimes' | 'rarely' | 'not-used') => ({
  prostate: { frequency, sources: ['KEY'], sheet: true },
});

const map = (reach: string, ...ids: string[]): string =>
  `:::treatment-map{reach="${reach}"}\n\n${ids.map((id) => `- :treatment[${id}] Words.\n`).join('')}\n:::\n`;

/** Errors for the maps of a cancer type and the use of two treatments for it: `line:column rule`. */
const found = (body: string, chemo: Parameters<typeof use>[0] = 'often'): string[] => {
  const cancer = cancerType('prostate', {}, body);
  const treatments = [
    treatment('chemo', { reach: 'whole-body', use: use(chemo) }),
    treatment('surgery', { reach: 'one-area', use: use('rarely') }),
  ];
  const all = content({ treatments, cancerTypes: [cancer] });
  checkMaps({ content: all, bodies: parseBodies([...treatments, cancer]) });
  return cancer.file.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
};

test('maps with exactly the frequent and occasional treatments pass', () => {
  expect(found(map('whole-body', 'chemo'))).toEqual([]);
  expect(found(map('whole-body', 'chemo'), 'sometimes')).toEqual([]);
  expect(found(map('whole-body'), 'rarely')).toEqual([]);
});

test('a used treatment in no map is an error at the map of its reach, or at the start', () => {
  expect(found(`${map('one-area')}\n${map('whole-body')}`)).toEqual(['6:1 treatment-map-missing']);
  expect(found('Words.')).toEqual(['1:1 treatment-map-missing']);
});

test('an unused treatment in a map is an error at its name', () => {
  expect(found(map('whole-body', 'chemo'), 'not-used')).toEqual(['3:3 treatment-map-not-used']);
  expect(found(map('whole-body', 'chemo', 'surgery'))).toEqual(['4:3 treatment-map-not-used']);
});

test('a treatment in the map of another reach is an error at its name', () => {
  expect(found(map('one-area', 'chemo'))).toEqual(['3:3 treatment-map-reach']);
});

test('the message names the row of the treatment', () => {
  const cancer = cancerType('prostate', {}, map('whole-body'));
  const chemo = treatment('chemo', { use: use('often') });
  const all = content({ treatments: [chemo], cancerTypes: [cancer] });
  checkMaps({ content: all, bodies: parseBodies([chemo, cancer]) });
  expect(String(cancer.file.messages[0]?.reason)).toContain('content/en/treatments/chemo.md:2:1');
});
