import { expect, test } from 'vitest';
import { fromPo, toPo } from '../../../scripts/translate/exchange/po.ts';
import { essence, SAMPLE } from '../sample-exchange.ts';

test('a file comes back as it went', () => {
  expect(essence(fromPo(toPo(SAMPLE)))).toEqual(essence(SAMPLE));
});

test('an outdated translation is fuzzy, with the English that it was made from', () => {
  const text = String(toPo(SAMPLE));
  expect(text).toContain(
    '#, fuzzy\n#| msgctxt "item-3"\n#| msgid "Say \\"37\\"\\\\ & <b>"\nmsgctxt "item-3"',
  );
});

test.each([
  ['no PO file', 'msgid "a', 'It lacks the headers'],
  [
    'a file of others',
    'msgid ""\nmsgstr "Language: es\\n"\n',
    'It lacks the headers Language and X-Handouts-File.',
  ],
])('%s is refused', (_, text, message) => {
  expect(() => fromPo(Buffer.from(text))).toThrow(message);
});
