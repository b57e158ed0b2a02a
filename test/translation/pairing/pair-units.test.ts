import { expect, test } from 'vitest';
import { pairUnits } from '../../../scripts/translation/pairing/pair-units.ts';
import { bodyUnits } from '../../../scripts/translation/units/body-units.ts';
import { type Unit, unitHash } from '../../../scripts/translation/units/unit.ts';

const unitsOf = (body: string): Unit[] => bodyUnits(body, body);

const LINES = {
  english: ['Lock the pills away.', 'Take them on time.'],
  spanish: ['Guárdelas.', 'Tómelas a sus horas.'],
};

/** A list, with a line of it in a box of its own. */
const bodyOf = ([boxed, ...others]: string[], box: string): string =>
  `:::${box}\n\n- ${boxed}\n\n:::\n\n${others.map((line) => `- ${line}`).join('\n')}\n`;

const list = (lines: string[]): string => `${lines.map((line) => `- ${line}`).join('\n')}\n`;

/** The record of a list that says the same in both languages. */
const recordOf = (english: string, spanish: string) => {
  const targets = unitsOf(spanish);
  return unitsOf(english).map((unit, index) => ({
    key: `unit-${index}`,
    at: unit.at,
    english: unit.text,
    source: unitHash(unit),
    target: unitHash(targets[index] as Unit),
  }));
};

const record = recordOf(list(LINES.english), list(LINES.spanish));

const statesOf = (english: string, spanish: string): string[] =>
  pairUnits(unitsOf(english), unitsOf(spanish), record).map(
    ({ state, target }) => `${state}: ${target?.text}`,
  );

test('a line that moved to another box in both languages is one pair, to be bound again', () => {
  const [english, spanish] = [bodyOf(LINES.english, 'general'), bodyOf(LINES.spanish, 'general')];
  expect(statesOf(english, spanish)).toEqual(['stale: Guárdelas.', 'current: Tómelas a sus horas.']);
});

test('a line that moved in the translation alone is lost in one place and added in another', () => {
  const states = statesOf(list(LINES.english), bodyOf(LINES.spanish, 'general'));
  expect(states.sort()).toEqual(['added: Guárdelas.', 'current: Tómelas a sus horas.', 'lost: undefined']);
});

test('a line that moved to different boxes is not one pair', () => {
  const states = statesOf(bodyOf(LINES.english, 'general'), bodyOf(LINES.spanish, 'more'));
  expect(states).toContain('added: Guárdelas.');
});
