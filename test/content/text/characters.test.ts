import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterDiagnostics } from '../../../scripts/content/text/characters.ts';

const rulesOf = (text: string): string[] => characterDiagnostics(text).map(({ rule }) => rule);

test.each([
  ['plain text', 'Hot flashes, 38.0 °C (100.4 °F) or higher'],
  ['tab and line end', 'a\tb\nc'],
  ['letters with accents, put together or not', 'é e\u0301 ñ'],
  ['a space that does not break', '10\u00a0mg'],
  ['typographic quotes and dashes', '“don’t” – — …'],
  ['text from right to left', 'سرطان العظم'],
  ['joiners between letters that need them', 'می\u200cخواهم क्\u200dष'],
  ['an emoji with its variation', '⚠\ufe0f'],
])('%s is accepted', (_, text) => {
  expect(characterDiagnostics(text)).toEqual([]);
});

test.each(['donâ€™t', 'â€œrestâ€\u009d', 'ZÃ¼rich', '38 Â°C', '5 Â± 1', '8â€“10'])(
  '%s was converted twice',
  (text) => {
    expect(new Set(rulesOf(text))).toContain('content/not-utf8');
  },
);

test.each(['Â', 'pâté', 'SÃO', 'Âme', 'â', 'Ångström', 'château “Margaux”', 'ÃO'])(
  '%s is accepted',
  (text) => {
    expect(rulesOf(text)).toEqual([]);
  },
);

test.each(['\u061c', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e'])(
  'direction character %j is refused',
  (character) => {
    expect(rulesOf(`a${character}b`)).toEqual(['content/direction-character']);
  },
);

test.each(['\u2066', '\u2067', '\u2068', '\u2069', '\u206a', '\u206f'])(
  'isolating direction character %j is refused',
  (character) => {
    expect(rulesOf(`a${character}b`)).toEqual(['content/direction-character']);
  },
);

test.each(['\0', '\u0007', '\b', '\v', '\f', '\u001b', '\u007f', '\u0085', '\u009f', '\u2028', '\u2029'])(
  'control character %j is refused',
  (character) => {
    expect(rulesOf(`a${character}b`)).toEqual(['content/control-character']);
  },
);

test.each(['\u00ad', '\u034f', '\u200b', '\u200c', '\u200d', '\u2060', '\u3164', '\ufeff', '\u{e0041}'])(
  'invisible character %j between Latin letters is refused',
  (character) => {
    expect(rulesOf(`a${character}b`)).toEqual(['content/invisible-character']);
  },
);

test('lines and columns count as editors and remark count them, in UTF-16 code units', () => {
  expect(characterDiagnostics('a\n😀\u202eb')[0]?.place).toEqual({ line: 2, column: 3 });
  expect(characterDiagnostics('\u202e')[0]?.place).toEqual({ line: 1, column: 1 });
});

test('a file full of invalid characters gives 50 errors, not a million', () => {
  expect(characterDiagnostics('\0'.repeat(100_000))).toHaveLength(50);
});

test('every error points at a character that is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const lines = text.split('\n');
      for (const { place, found } of characterDiagnostics(text)) {
        const at = lines[(place?.line ?? 0) - 1]?.codePointAt((place?.column ?? 0) - 1) ?? 0;
        expect(found).toContain(`U+${at.toString(16).toUpperCase().padStart(4, '0')}`);
      }
    }),
  );
});
