import { expect, test } from 'vitest';
import {
  asciiAddress,
  isShownAddress,
  legibleAddress,
  legibleWords,
} from '../../../scripts/content/text/address.ts';

test.each([
  ['https://example.org/a_b-c/(d)?q=1&r=%C3%BC#e', 'https://example.org/a_b-c/(d)?q=1&r=%C3%BC#e'],
  ['HTTPS://Example.org', 'HTTPS://Example.org'],
  ['https://example.org:8443/x', 'https://example.org:8443/x'],
  ['https://example.org/krebs-für-alle', 'https://example.org/krebs-f%C3%BCr-alle'],
  ['https://example.org/fu\u0308r', 'https://example.org/f%C3%BCr'],
  ['https://example.org/?q=später#über', 'https://example.org/?q=sp%C3%A4ter#%C3%BCber'],
  ['https://example.org/50%', 'https://example.org/50%25'],
  ['https://example.org/a|b[1]', 'https://example.org/a%7Cb%5B1%5D'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['https://BÜCHER.example:8443/für', 'https://xn--bcher-kva.example:8443/f%C3%BCr'],
  ['https://пример.example', 'https://xn--e1afmkfd.example'],
  ['mailto:nurse@example.org?subject=My%20visit', 'mailto:nurse@example.org?subject=My%20visit'],
  ['mailto:josé@bücher.example?subject=Für', 'mailto:jos%C3%A9@xn--bcher-kva.example?subject=F%C3%BCr'],
  ['tel:+1 202 555 0143', 'tel:+1-202-555-0143'],
])('%s is the URI %s', (url, uri) => {
  expect(asciiAddress(url)).toBe(uri);
  expect(asciiAddress(uri)).toBe(uri);
});

test.each([
  'https://',
  'https://a b',
  'https://user@example.org',
  'https://[',
  'mailto:nobody',
  'http://example.org',
  'https://example.org/\ud800',
])('%s is not a URI', (url) => {
  expect(asciiAddress(url)).toBeNull();
});

test.each([
  ['https://example.org/bones/', 'example.org/bones'],
  ['https://example.org/krebs-f%C3%BCr-alle', 'example.org/krebs-für-alle'],
  ['https://example.org/a%20b%2Fc', 'example.org/a%20b%2Fc'],
  ['https://example.org/%E9%AA%A8', 'example.org/%E9%AA%A8'],
  ['https://example.org/%FF%FE', 'example.org/%FF%FE'],
  ['https://xn--bcher-kva.example/x', 'bücher.example/x'],
  ['https://example.org/xn--bcher-kva', 'example.org/xn--bcher-kva'],
  ['mailto:nurse@xn--bcher-kva.example', 'nurse@bücher.example'],
  ['mailto:nurse@example.org?subject=My%20visit', 'nurse@example.org'],
  ['tel:+1-202-555-0143', '+1-202-555-0143'],
])('%s is shown as %s', (url, address) => {
  expect(legibleAddress(url)).toBe(address);
});

test.each([
  ['https://example.org/f%C3%BCr/', 'https://example.org/f%C3%BCr/', 'https://example.org/für/'],
  ['mailto:nurse@example.org?subject=x', 'mailto:nurse@example.org?subject=x', 'nurse@example.org'],
  ['https://example.org', 'https://example.org', 'https://example.org'],
  ['our pages', 'https://example.org', 'our pages'],
])('words “%s” for %s are printed as “%s”', (words, url, printed) => {
  expect(legibleWords(words, url)).toBe(printed);
});

test.each([
  ['bones', 'https://example.org/bones'],
  ['org', 'https://example.org'],
  ['5', 'tel:+1-202-555-0145'],
])('words that are the end of an address do not show it: %s', (words, url) => {
  expect(isShownAddress(words, url)).toBe(false);
});

test.each([
  ['example.org', 'https://www.example.org'],
  ['https://example.org/bones', 'https://example.org/bones'],
  ['nurse@example.org', 'mailto:nurse@example.org'],
  ['202-555-0145', 'tel:+1-202-555-0145'],
])('%s shows its address', (words, url) => {
  expect(isShownAddress(words, url)).toBe(true);
});
