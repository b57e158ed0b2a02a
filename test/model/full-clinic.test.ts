import { expect, test } from 'vitest';
import { clinicFile } from '../../scripts/content/schemas/clinic.ts';
import { FULL_CLINIC } from '../../scripts/model/full-clinic.ts';

const { logo: _, fever, ...words } = FULL_CLINIC;
/** The profile as its file would be. */
const file = {
  ...words,
  fever: { celsius: fever.celsius, lastingHours: fever.lastingHours, call: fever.call },
};

const isValid = (profile: object): boolean => clinicFile.safeParse(profile).success;

test('the fullest profile is valid', () => {
  expect(clinicFile.safeParse(file).error?.issues ?? []).toEqual([]);
});

test.each([
  'name',
  'department',
  'address',
  'hours',
  'noAnswer',
  'interpreter',
  'languageHelp',
  'website',
  'footer',
] as const)('and its %s cannot be much longer', (key) => {
  expect(isValid({ ...file, [key]: `${file[key]}nnnn` })).toBe(false);
});

test('nor its numbers', () => {
  for (const phone of Object.keys(file.phones))
    expect(isValid({ ...file, phones: { ...file.phones, [phone]: `${file.phones.day}1` } })).toBe(false);
});
