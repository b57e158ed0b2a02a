import { expect, test } from 'vitest';
import { en } from '../../../scripts/locales/en/index.ts';
import { EMPTY_CLINIC } from '../../../scripts/model/empty-clinic.ts';
import type { ClinicFact } from '../../../scripts/model/handout.ts';
import { runsOf } from '../../../templates/text/runs-of.ts';

const clinic = {
  ...EMPTY_CLINIC,
  name: '1234 Clinic',
  phones: { day: '555-0100', afterHours: '555-0101', allHours: '555-0102' },
  distanceDays: { ...EMPTY_CLINIC.distanceDays, lutetium: 100 },
};

const linksOf = (fact: ClinicFact): string[] =>
  runsOf(
    [{ type: 'clinic-fact', fact }],
    { weight: 400, italic: false, marks: [] },
    { clinic, phrases: en.phrases },
  )
    .flatMap(({ marks }) => marks)
    .flatMap((mark) => (mark.type === 'link' ? [mark.url] : []));

test.each([
  ['phone', 'tel:5550100'],
  ['after-hours', 'tel:5550101'],
  ['24-hour', 'tel:5550102'],
  ['emergency', 'tel:911'],
] as const)('the clinic’s %s number is a link that calls it', (fact, address) => {
  expect(linksOf(fact)).toEqual([address]);
});

test.each(['fever', 'name', 'distance-lutetium'] as const)(
  'the clinic’s %s has digits and calls nobody',
  (fact) => {
    expect(linksOf(fact)).toEqual([]);
  },
);
