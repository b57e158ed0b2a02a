import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { printForm } from '../../scripts/quality/print-form.ts';
import { printScoresOfSheets } from '../../scripts/quality/print-scores.ts';
import { type DomainScore, type SheetScore, scoreSheet } from '../../scripts/quality/score-sheet.ts';
import { factsOf } from '../../scripts/quality/sheet-facts.ts';
import { handout } from '../build/sample-build.ts';
import { english } from '../locales/sample-locales.ts';

const none: DomainScore = { held: [], yes: [], no: [], notApplicable: [], open: [], percent: null };

const scored = (id: string, understandability: Partial<DomainScore>): SheetScore => ({
  id,
  language: 'en',
  kind: 'guide',
  scores: { understandability: { ...none, ...understandability }, actionability: none, cdc: none },
});

test('each sheet has measured and open items, and separately the enforced ones', () => {
  const text = printScoresOfSheets([scored('alpha', { held: [3, 6], yes: [5, 12], no: [11], open: [1] })]);
  expect(text).toContain(
    'alpha  PEMAT-P understandability: 2 of 3 measured, not 11; 1 for a reader; 2 held by the build\n',
  );
  expect(text).toContain(
    '1 sheet: 2 of 3 measured items hold, 1 are open for a reader, 2 are held by the build.',
  );
});

test('an item that fails is listed once, with its sheets', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const text = printScoresOfSheets(ids.map((id) => scored(id, { no: [11] })));
  expect(text).toContain('“There is a summary.” Not on 8: a, b, c, d, e, f and 2 more\n');
  expect(printScoresOfSheets([scored('a', { yes: [11] })])).toContain('No measured item fails.');
});

test('the form shows who answered each item, and leaves a reader’s empty', () => {
  const facts = factsOf(handout('alpha', 'You can get help.', {}), english, null);
  const form = parse(printForm(facts, 2));
  const item = (number: number) =>
    form['PEMAT-P understandability'].find((one: { item: number }) => one.item === number);
  expect(form.pages).toBe(2);
  expect(item(1)).toMatchObject({ by: 'reader', answer: null });
  expect(item(6)).toMatchObject({ by: 'build: plain/number-form, plain/chance-word', answer: 'yes' });
  expect(item(12).by).toBe('machine');
  expect(scoreSheet(facts).scores.understandability.open).toContain(1);
});
