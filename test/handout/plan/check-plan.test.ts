import { expect, test } from 'vitest';
import type { Content } from '../../../scripts/content/entries/entry.ts';
import { listDiagnostics } from '../../../scripts/diagnostics/diagnostics.ts';
import { checkPlan } from '../../../scripts/handout/plan/check-plan.ts';
import { planHandouts } from '../../../scripts/handout/plan/plan-handouts.ts';
import { cancerType, content, guide, treatment } from '../sample-content.ts';

const diagnosticsOf = (parts: Partial<Content>): string[] => {
  const whole = content(parts);
  checkPlan(
    whole,
    planHandouts(whole, () => true),
  );
  return listDiagnostics(whole.files).map(
    ({ file, line, rule, found }) => `${file}:${line} ${rule} ${found}`,
  );
};

const often = { frequency: 'often', sources: ['KEY'], sheet: true } as const;
const use = { prostate: { ...often, sources: ['KEY'] } };

test('unique ids, codes and titles have no error', () => {
  const treatments = [treatment('hormone-therapy', { use })];
  expect(
    diagnosticsOf({ treatments, cancerTypes: [cancerType('prostate')], guides: [guide('spread')] }),
  ).toEqual([]);
});

test('a treatment named like a pair is an error of one file', () => {
  const treatments = [
    treatment('hormone', { use }),
    treatment('hormone-prostate', { code: 'HP', title: 'Hormones' }),
  ];
  expect(diagnosticsOf({ treatments, cancerTypes: [cancerType('prostate')] })).toEqual([
    'content/en/treatments/hormone-prostate.md:1 handout/id-twice id "hormone-prostate" of the treatment sheet hormone-prostate',
  ]);
});

test('a treatment named like a booklet is an error', () => {
  const treatments = [treatment('a'), treatment('a-booklet', { code: 'AB', title: 'Other therapy' })];
  expect(diagnosticsOf({ treatments })).toEqual([
    'content/en/treatments/a-booklet.md:1 handout/id-twice id "a-booklet" of the treatment sheet a-booklet',
  ]);
});

test('does not report clashes the content checks already report', () => {
  const treatments = [treatment('a', { use }), treatment('b', { use, title: 'Other therapy' })];
  expect(diagnosticsOf({ treatments, cancerTypes: [cancerType('prostate')], guides: [guide('a')] })).toEqual(
    [],
  );
});

test('two sheets of one title are an error', () => {
  expect(diagnosticsOf({ guides: [guide('one'), guide('two', { code: 'TWO' })] })).toEqual([
    'content/en/guides/two.md:2 handout/title-twice title "How cancer spreads to bones" of the guide sheet two',
  ]);
});

test('the same id in two languages is not an error', () => {
  const guides = [guide('spread'), { ...guide('spread'), language: 'es' }];
  expect(diagnosticsOf({ guides }).join()).not.toContain('twice');
});

test('sheets in a language without a locale are never planned', () => {
  const german = { ...treatment('chemo'), language: 'de' };
  expect(() => diagnosticsOf({ treatments: [german] })).toThrow('No locale for “de”; there are: en');
});
