import { expect, test } from 'vitest';
import { shortPath } from '../../../scripts/tagged-pdf/pdfkit/short-paths.ts';

test.each([
  ['100.598705 64 104.852 68.253295 104.852 73.5 c', '100.599 64 104.852 68.253 104.852 73.5 c'],
  ['-9.994113 0.00021 m', '-9.994 0 m'],
  ['0.75 w', '0.75 w'],
])('the path %s becomes %s', (operator, short) => {
  expect(shortPath(operator)).toBe(short);
});

test.each(['0.333333 0 0 0.333333 0 0 cm', '0.123456 0.2 0.3 scn', '[<0001>-12.34567<0002>] TJ', 'h'])(
  '%s, which is not a path, has all its digits',
  (operator) => {
    expect(shortPath(operator)).toBe(operator);
  },
);
