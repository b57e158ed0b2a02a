import { expect, test } from 'vitest';
import { diagnosticsOf } from '../audiences.ts';

test.each([
  ['in angle brackets', 'Write to <nurse@example.org?subject=Hi>.', 10],
  ['bare', 'Write to nurse@example.org?subject=Hi.', 10],
  ['bare, with its scheme', 'Write to mailto:nurse@example.org?subject=Hi.', 10],
])('the subject of an address %s would be printed', (_, text, column) => {
  expect(diagnosticsOf(text)).toEqual([`markdown/other-dialect 1:${column}`]);
});

test.each(['[us](mailto:nurse@example.org?subject=Hi)', '<mailto:nurse@example.org?subject=Hi>'])(
  '%s: the subject is not printed',
  (text) => {
    expect(diagnosticsOf(text)).toEqual([]);
  },
);

test.each(['Pain eases (:cite[KEY]).', 'Pain eases [:cite[KEY]].', 'Pain eases (:cite[KEY]; :cite[KEY]).'])(
  '%s: brackets around a citation would be empty',
  (text) => {
    expect(diagnosticsOf(text)).toEqual(['markdown/other-dialect 1:12']);
  },
);

test.each([
  '(See this. :cite[KEY])',
  ':only[x :cite[KEY]]{cancer="lung"}',
  '[a :cite[KEY]](https://example.org)',
])('%s: brackets around words', (text) => {
  expect(diagnosticsOf(text)).toEqual([]);
});

test.each([
  'See [[our page](https://example.org)].',
  'Days [[of rest] and sleep] are free.',
  String.raw`Rest \[\[now.`,
])('%s: brackets that are text', (text) => {
  expect(diagnosticsOf(text)).toEqual([]);
});
