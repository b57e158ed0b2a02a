import { expect, test } from 'vitest';
import { checkSafety } from '../../../scripts/handout/safety/check-safety.ts';
import { inlineText } from '../../../scripts/handout/text/inline-text.ts';
import { blockRuns } from '../../../scripts/handout/text/text-runs.ts';
import { loadFixture } from '../load-content.ts';

const whole = await loadFixture();

test('a withdrawn sheet is not built although its files exist, and its unique passages are not reported as lost', async () => {
  const { diagnostics, planned, handouts, reach } = await loadFixture('withdrawn');
  expect(diagnostics).toEqual([]);
  const ids = whole.planned.map(({ id }) => id).filter((id) => id !== 'hormone-therapy-prostate');
  expect(planned.map(({ id }) => id)).toEqual(ids);
  expect(handouts.map(({ id }) => id)).toEqual(ids);
  expect(reach.flatMap(({ sheets }) => sheets)).not.toContain('hormone-therapy-prostate');
});

test('the code of a withdrawn sheet is not reused', async () => {
  const { handouts } = await loadFixture('withdrawn');
  const text = handouts
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blockRuns(blocks)))
    .map(inlineText)
    .join('\n');
  expect(text).not.toContain('HT-PRO');
  expect(text).toContain('HT-THY');
});

test('a wrong code, a duplicate sheet, and replacements that are not built are errors with their place', async () => {
  const { diagnostics, messages } = await loadFixture('withdrawn-errors');
  expect(diagnostics).toEqual([
    'withdrawn.yaml:1:3 error handout/withdrawn-code',
    'withdrawn.yaml:7:3 error handout/withdrawn-instead',
    'withdrawn.yaml:13:3 error content/withdrawn-twice',
    'withdrawn.yaml:13:3 error handout/withdrawn-instead',
    'withdrawn.yaml:19:3 error handout/withdrawn-code',
  ]);
  expect(messages.find(({ line, rule }) => line === 13 && rule.endsWith('instead'))?.fix).toBe(
    'Did you mean `hormone-therapy`?',
  );
});

test('clinic facts, doses and advice in a withdrawal reason are errors at its line', async () => {
  const { diagnostics } = await loadFixture('withdrawn-reasons', [], [checkSafety]);
  expect(diagnostics.filter((one) => one.startsWith('withdrawn.yaml'))).toEqual([
    'withdrawn.yaml:5:20 error handout/body-temperature',
    'withdrawn.yaml:11:3 error handout/safety-without-source',
    'withdrawn.yaml:17:26 error handout/dose',
  ]);
});
