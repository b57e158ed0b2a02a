import { expect, test } from 'vitest';
import { withoutAddresses } from '../../../scripts/content/text/without-addresses.ts';

test.each([
  ['See https://www.example.org/patients/care/bone/pain.', 'See.'],
  ['See www.example.org/a/b today.', 'See today.'],
  ['See example.org today.', 'See today.'],
  ['Write to nurse_two@example.org, or call.', 'Write to, or call.'],
  ['See (https://example.org/x_(y)).', 'See.'],
  ['Rest well. See our pages (example.org/bones).', 'Rest well. See our pages.'],
])('“%s” is read as “%s”', (text, read) => {
  expect(withoutAddresses(text)).toBe(read);
});

test.each([
  'Rest, e.g. at 4 p.m. on the day.',
  'Take 2.5 tablets, vitamin D. Then rest.',
  'Call Dr. Smith at no. 4.',
  'Stop and call us.',
])('“%s” has no address', (text) => {
  expect(withoutAddresses(text)).toBe(text);
});
