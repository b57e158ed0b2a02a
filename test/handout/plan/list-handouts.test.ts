import { expect, test } from 'vitest';
import {
  listHandouts,
  listHandoutsJson,
  listPassages,
  listPassagesJson,
  listReviews,
  listReviewsJson,
} from '../../../scripts/handout/plan/list-handouts.ts';
import type { PlannedHandout } from '../../../scripts/handout/plan/planned-handout.ts';
import { textHash } from '../../../scripts/handout/text/handout-text.ts';
import { handout } from '../sample-handout.ts';

const planned = (id: string, code: string): PlannedHandout => {
  const { kind, language, title, heading, subtitle, runningTitle } = handout();
  const names = { title, heading, subtitle, runningTitle };
  return {
    ...names,
    id,
    code,
    kind,
    language,
    treatment: 'hormone-therapy',
    cancerType: null,
    guide: null,
    medicines: [],
    medicine: null,
  };
};

const plan = [planned('hormone-therapy', 'HT'), planned('surgery', 'SU')];

test('the plan is a table with a row for each sheet', () => {
  expect(listHandouts(plan)).toBe(
    [
      'LANGUAGE  ID               CODE  KIND       TITLE',
      'en        hormone-therapy  HT    treatment  Hormone therapy for bone metastasis',
      'en        surgery          SU    treatment  Hormone therapy for bone metastasis',
      '',
    ].join('\n'),
  );
});

test('the state of the sheets is a table with a row for each, also for one that could not be made', () => {
  const hash = textHash(handout());
  expect(listReviews(plan, [handout()])).toBe(
    [
      'LANGUAGE  ID               REVIEW  TEXT HASH                                                         WHY A DRAFT',
      `en        hormone-therapy  draft   ${hash}`,
      'en        surgery          -       -',
      '',
    ].join('\n'),
  );
});

test('a reviewed sheet that is a draft again says why', () => {
  const reason = 'text changed since the review of 2026-11-01: en/shared/a.md changed: new “Rest.”';
  const changed = handout({ review: { state: 'draft', reason } });
  expect(listReviews(plan.slice(0, 1), [changed])).toMatch(new RegExp(`[0-9a-f]{64}  ${reason}\\n$`, 'u'));
  expect(JSON.parse(listReviewsJson(plan.slice(0, 1), [changed]))[0].draftReason).toBe(reason);
});

test('an empty plan is a table without rows', () => {
  expect(listHandouts([])).toMatch(/^LANGUAGE.*\n$/u);
});

test('the plan as JSON', () => {
  const surgery = {
    id: 'surgery',
    code: 'SU',
    kind: 'treatment',
    language: 'en',
    title: 'Hormone therapy for bone metastasis',
    treatment: 'hormone-therapy',
    cancerType: null,
    guide: null,
  };
  expect(JSON.parse(listHandoutsJson(plan.slice(1)))).toEqual([surgery]);
  expect(JSON.parse(listReviewsJson(plan.slice(1), []))).toEqual([
    { ...surgery, reviewState: null, draftReason: null, textHash: null },
  ]);
});

const reach = [
  {
    passage: {
      file: 'a.md',
      line: 3,
      endLine: 9,
      reaches: 'only',
      title: 'Daily life',
      cancers: ['lung', 'breast'],
    },
    sheets: ['x', 'x-lung'],
  },
  { passage: { file: 'a.md', line: 12, endLine: 12, reaches: 'more', title: '', cancers: null }, sheets: [] },
] as const;

const reached = reach.map(({ passage, sheets }) => ({
  passage: { ...passage, cancers: passage.cancers && [...passage.cancers] },
  sheets: [...sheets],
}));

test('each passage is listed with its lines and its sheets', () => {
  expect(listPassages(reached)).toBe(
    [
      'PASSAGE   WHAT  FOR          SECTION     SHEETS',
      'a.md:3-9  only  lung breast  Daily life  x x-lung',
      'a.md:12   more  all          -           -',
      '',
    ].join('\n'),
  );
});

test('the passages as JSON', () => {
  expect(JSON.parse(listPassagesJson(reached))[0]).toEqual({
    file: 'a.md',
    line: 3,
    endLine: 9,
    reaches: 'only',
    title: 'Daily life',
    cancers: ['lung', 'breast'],
    sheets: ['x', 'x-lung'],
  });
});
