import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../scripts/model/handout.ts';
import { phoneAddress, withLink, withPhones } from '../../../templates/text/links.ts';

const CLINIC = {
  phones: { day: '020 7946 0120', afterHours: '020 7946 0120 ext. 9', allHours: null },
  emergencyNumber: '999',
};

const links = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline) => (inline.type === 'link' ? [inline.url] : []));

const words = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => ('children' in inline ? words(inline.children) : 'value' in inline ? inline.value : ''))
    .join('');

describe('a telephone number as an address', () => {
  test.each([
    ['911', 'tel:911'],
    ['020 7946 0120', 'tel:02079460120'],
    ['+44 20 7946 0120', 'tel:+442079460120'],
    ['(555) 010-0199', 'tel:5550100199'],
    ['555.010.0199 ext. 12', 'tel:5550100199;ext=12'],
    ['555-010-0199 x7', 'tel:5550100199;ext=7'],
    ['555-010-0199 #45', 'tel:5550100199;ext=45'],
    ['555-010-0199, extensión 45', 'tel:5550100199;ext=45'],
    ['+44 (0)20 7946 0121', 'tel:+442079460121'],
    ['(020) 7946 0121', 'tel:02079460121'],
    ['212/555-0100', 'tel:2125550100'],
    ['+44 20 7946 0121, choose 4', 'tel:+442079460121'],
    ['555-010-0199 (opción 2)', 'tel:5550100199'],
    ['911, day and night', 'tel:911'],
  ])('%s: %s', (number, address) => {
    expect(phoneAddress(number)).toBe(address);
  });

  test.each([
    'the number at the top of this sheet',
    'our desk, 020 7946 0120',
    '24/7 line',
    '100.4 °F (38 °C) or higher',
    '12',
    '',
    '020 7946 0122/0123',
    '020 7946 0122 or 020 7946 0123',
  ])('“%s” is not one phone number', (text) => {
    expect(phoneAddress(text)).toBeNull();
  });
});

describe('a text with the numbers of the clinic', () => {
  test('each number is a link, the longest one first', () => {
    const inlines = withPhones(
      'Call 020 7946 0120 ext. 9 or 020 7946 0120. In an emergency call 999.',
      CLINIC,
    );
    expect(links(inlines)).toEqual(['tel:02079460120;ext=9', 'tel:02079460120', 'tel:999']);
    expect(words(inlines)).toBe('Call 020 7946 0120 ext. 9 or 020 7946 0120. In an emergency call 999.');
  });

  test('a number within another one is not the clinic’s', () => {
    expect(links(withPhones('Reference 19990 or 12-999', CLINIC))).toEqual([]);
  });
});

describe('a text in which some words lead to an address', () => {
  test('keeps all words in their order', () => {
    const inlines = withLink('See example.org/HT-1 for more', 'example.org/HT-1', 'https://example.org/HT-1');
    expect(links(inlines)).toEqual(['https://example.org/HT-1']);
    expect(words(inlines)).toBe('See example.org/HT-1 for more');
  });

  test('is unchanged without these words', () => {
    expect(withLink('Ask us', 'example.org', 'https://example.org')).toEqual([
      { type: 'text', value: 'Ask us' },
    ]);
  });
});
