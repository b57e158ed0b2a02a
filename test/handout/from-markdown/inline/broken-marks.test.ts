import { expect, test } from 'vitest';
import { diagnosticsOf } from '../audiences.ts';

test.each([
  ['a citation in parentheses', 'Pain eases (cite: KEY).', 'markdown/malformed-directive 1:12'],
  ['a citation without its colon', 'Pain eases [cite KEY].', 'markdown/malformed-directive 1:12'],
  ['the key of a source', 'Pain eases [ASCO-ONJ].', 'markdown/malformed-directive 1:12'],
  ['a picture the other way round', '!(A hand)[pictures/hand.png]', 'markdown/broken-link 1:10'],
  ['marks that open nothing', 'Rest ==now.', 'markdown/other-dialect 1:6'],
  ['double brackets that are never closed', 'Rest [[now and sleep.', 'markdown/other-dialect 1:6'],
  ['marks of inserted words that open nothing', 'Rest ++now.', 'markdown/other-dialect 1:6'],
  ['a backslash before a space', 'Rest \\ now.', 'markdown/leftover-mark 1:6'],
  ['a backslash at the end, after a space', 'Rest \\', 'markdown/leftover-mark 1:6'],
  ['a backslash before a number', 'Rest and\\5 days.', 'markdown/leftover-mark 1:9'],
  ['a heading of a citation alone', '## :cite[KEY]\n\nRest.', 'markdown/empty-heading 1:1'],
  ['a backslash in an address', 'See https://example.org/a\\_b now.', 'markdown/link-scheme 1:5'],
  ['a code in an address', 'See https://example.org/?a&amp;b now.', 'markdown/link-scheme 1:5'],
])('%s: refused at its place', (_, text, diagnostic) => {
  expect(diagnosticsOf(text)).toEqual([diagnostic]);
});

test.each([
  ['words in brackets', '[Rest] (HT-PRO) [see A-1] [A]'],
  ['escaped backslashes and line ends', 'a \\\\ b\\\nc \\\\'],
  ['signs of sums', 'a + b == c, C++ and A++'],
  ['escaped signs in the address of a link', '[a](https://example.org/a\\_b?c&amp;d)'],
])('%s: no error', (_, text) => {
  expect(diagnosticsOf(text)).toEqual([]);
});
