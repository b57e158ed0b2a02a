import { expect, test } from 'vitest';
import { EMPTY_CLINIC } from '../../scripts/model/empty-clinic.ts';
import { siteClinic } from '../../scripts/site/site-clinic.ts';

test('a site without its own clinic has no facts', () => {
  expect(siteClinic(null)).toEqual({ values: {}, hasLogo: false });
});

test('the facts of the site’s clinic are listed by key, without its logo', () => {
  const logo = { type: 'png', data: '', width: 1, height: 1 } as const;
  const phones = { day: '020 7946 0120', afterHours: null, allHours: null };
  const { values, hasLogo } = siteClinic({ ...EMPTY_CLINIC, name: 'Ours', phones, logo, ink: 'black' });
  expect(values).toEqual({
    name: 'Ours',
    'phones.day': '020 7946 0120',
    emergencyNumber: '911',
    'fever.celsius': '38',
    'fever.call.day': 'day',
    'fever.call.night': 'after-hours',
    ink: 'black',
  });
  expect(hasLogo).toBe(true);
});
