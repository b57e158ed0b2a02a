import { describe, expect, test } from 'vitest';

test('a test or a suite for each of an empty list is an error, not a file without tests', () => {
  expect(() => test.each([])).toThrow('`each` was given no cases');
  expect(() => describe.each([])).toThrow('`each` was given no cases');
});
