import { expect, test } from 'vitest';
import { clinic, hasFictionalPhone } from '../../scripts/content/schema.ts';

test('a clinic that says nothing gets lines to write on, 911 and 38 °C', () => {
  const nothing = {
    ...{ name: null, department: null, phones: { day: null, afterHours: null }, hours: null },
    ...{ emergencyNumber: '911', feverCelsius: 38 },
  };
  expect(clinic.parse({})).toEqual(nothing);
  expect(clinic.parse({ name: '', phones: { day: '', afterHours: null }, hours: '  ' })).toEqual(nothing);
  expect(clinic.parse({ phones: null, feverCelsius: null, emergencyNumber: null })).toEqual(nothing);
  expect(clinic.parse({ emergencyNumber: '' })).toEqual(nothing);
});

test.each([37.5, 37.8, 38])('fever from %d °C is accepted', (feverCelsius) => {
  expect(clinic.parse({ feverCelsius }).feverCelsius).toBe(feverCelsius);
});

test.each([37.4, 38.1, 100.4, 0, Number.NaN, '38'])('fever from %s is refused', (feverCelsius) => {
  expect(clinic.safeParse({ feverCelsius }).success).toBe(false);
});

test.each(['911', '999', '112', '000', '1 1 2'])('emergency number %s is accepted', (emergencyNumber) => {
  expect(clinic.parse({ emergencyNumber }).emergencyNumber).toBe(emergencyNumber);
});

test.each(['call us', 911, '9'])('emergency number %j is refused', (emergencyNumber) => {
  expect(clinic.safeParse({ emergencyNumber }).success).toBe(false);
});

test.each(['555-0100', '(212) 555-0123', '212.555.0199', '2125550150', '+1 212 555 0150', 'call 555 0150'])(
  '%s is a number of stories',
  (text) => {
    expect(hasFictionalPhone(text)).toBe(true);
  },
);

test.each(['212-639-2000', '+44 20 5550 1234', '555-0200', '(555) 639-0101', '1555010', 'ext. 0101'])(
  '%s may be a real number',
  (text) => {
    expect(hasFictionalPhone(text)).toBe(false);
  },
);
