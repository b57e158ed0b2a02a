import { expect, test } from 'vitest';
import { clinicFile } from '../../scripts/content/schemas/index.ts';
import { EMPTY_CLINIC } from '../../scripts/model/empty-clinic.ts';

test('an empty clinic profile gives lines to write on, 911, 38 °C and colour', () => {
  expect(clinicFile.parse({})).toEqual(EMPTY_CLINIC);
  const empty = { name: '', phones: { day: '', afterHours: null }, hours: '  ', website: '', accent: '' };
  expect(clinicFile.parse(empty)).toEqual(EMPTY_CLINIC);
  const nulls = { phones: null, fever: null, emergencyNumber: null, distanceDays: null, ink: null };
  expect(clinicFile.parse(nulls)).toEqual(EMPTY_CLINIC);
  expect(clinicFile.parse({ emergencyNumber: '', fever: { call: null } })).toEqual(EMPTY_CLINIC);
});

const isAccepted = (profile: unknown): boolean => clinicFile.safeParse(profile).success;

test.each([37.5, 37.8, 38])('fever from %d °C is accepted', (celsius) => {
  expect(clinicFile.parse({ fever: { celsius } }).fever.celsius).toBe(celsius);
});

test.each([37.4, 38.1, 38.5, 100.4, 0, Number.NaN, '38'])('fever from %s is refused', (celsius) => {
  expect(isAccepted({ fever: { celsius } })).toBe(false);
});

test('a clinician may decide on up to 38.5 °C, but not more', () => {
  const decidedBy = 'the head of oncology';
  expect(isAccepted({ fever: { celsius: 38.5, decidedBy } })).toBe(true);
  expect(isAccepted({ fever: { celsius: 38.6, decidedBy } })).toBe(false);
  expect(isAccepted({ fever: { celsius: 38.3, decidedBy: ' ' } })).toBe(false);
});

test.each([
  [{ fever: { lastingHours: 1 } }, true],
  [{ fever: { lastingHours: 0 } }, false],
  [{ fever: { lastingHours: 1.5 } }, false],
  [{ fever: { call: { day: 'emergency', night: 'all-hours' } } }, true],
  [{ fever: { call: { day: 'after-hours' } } }, false],
  [{ distanceDays: { lutetium: 3, iodine: 0 } }, true],
  [{ distanceDays: { lutetium: 61 } }, false],
  [{ distanceDays: { lutetium: -1 } }, false],
  [{ distanceDays: { radium: 3 } }, false],
  [{ website: 'sheets.example.org' }, true],
  [{ website: 'https://example.org' }, false],
  [{ website: 'example.org/patients/Sheets_2' }, true],
  [{ website: 'example.org/' }, false],
  [{ website: 'example.org/a b' }, false],
  [{ website: 'example.org/a?b=c' }, false],
  [{ website: 'example' }, false],
  [{ website: `${'a'.repeat(50)}.org/12345` }, true],
  [{ website: `${'a'.repeat(50)}.org/123456` }, false],
  [{ accent: '#0a4453' }, true],
  [{ accent: 'navy' }, false],
  [{ accent: '#8A1420' }, false],
  [{ accent: '#7A0F2E' }, false],
  [{ accent: '#5C3A00' }, true],
  [{ accent: '#3A1A5E' }, true],
  [{ accent: '#332E2E' }, true],
  [{ fever: { fahrenheit: 100.4 } }, true],
  [{ fever: { fahrenheit: 101 } }, false],
  [{ fever: { fahrenheit: 101, decidedBy: 'Dr. A. Example' } }, true],
  [{ fever: { fahrenheit: 101.5, decidedBy: 'Dr. A. Example' } }, false],
  [{ fever: { fahrenheit: 38 } }, false],
  [{ fever: { fahrenheit: 100.4, celsius: 38 } }, false],
  [{ ink: 'grey' }, false],
  [{ footer: 'a'.repeat(161) }, false],
  [{ footer: `${'a'.repeat(100)} :lang[gratis.]{code="es"}` }, true],
  [{ languageHelp: ':lang[Gratis.]{code="e"}' }, false],
  [{ name: 'Northwestern Community Cancer Center and Infusion Clinic, NW' }, true],
  [{ name: 'NORTHWESTERN COMMUNITY CANCER CENTER' }, true],
  [{ name: 'NORTHWESTERN COMMUNITY CANCER CENTER AND INFUSION CLINIC, NW' }, false],
  [{ name: 'Национальный медицинский исследовательский центр' }, true],
  [{ name: 'Национальный медицинский исследовательский центр онкологии' }, false],
])('%j is accepted: %s', (profile, expected) => {
  expect(isAccepted(profile)).toBe(expected);
});

test('a fever in degrees Fahrenheit is converted to Celsius', () => {
  expect(clinicFile.parse({ fever: { fahrenheit: 100.4 } }).fever.celsius).toBeCloseTo(38, 9);
});

test('a colour that is too pale is refused with the nearest one that passes', () => {
  const message = clinicFile.safeParse({ accent: '#3399CC' }).error?.issues[0]?.message ?? '';
  const nearest = /"(#[\dA-F]{6})"/.exec(message)?.[1];
  expect(message).toContain('contrast of 7');
  expect(clinicFile.parse({ accent: nearest }).accent).toBe(nearest);
});

test.each(['#FF0000', '#B50000', '#FF6666'])(
  'red %s is refused in one message, without a red to take',
  (accent) => {
    const messages = clinicFile.safeParse({ accent }).error?.issues.map(({ message }) => message) ?? [];
    expect(messages).toHaveLength(1);
    expect(messages[0]).not.toContain('nearest');
  },
);

test.each(['911', '999', '112', '000', '1 1 2'])('emergency number %s is accepted', (emergencyNumber) => {
  expect(clinicFile.parse({ emergencyNumber }).emergencyNumber).toBe(emergencyNumber);
});

test.each(['call us', 911, '9'])('emergency number %j is refused', (emergencyNumber) => {
  expect(isAccepted({ emergencyNumber })).toBe(false);
});
