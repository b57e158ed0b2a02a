import { expect, test } from 'vitest';
import { curlyQuotes } from '../../../scripts/handout/from-markdown/inline/curly-quotes.ts';
import { typography } from '../../../scripts/locales/es/typography.ts';

const curled = (value: string): string =>
  curlyQuotes([{ kind: 'text', value }], typography)
    .map((leaf) => leaf.value)
    .join('');

test.each([
  ['Diga: "Tengo dolor".', 'Diga: “Tengo dolor”.'],
  ['¿"Sí" o "no"?', '¿“Sí” o “no”?'],
  ['"¿Cuándo?"', '“¿Cuándo?”'],
  ["Se llama 'quimio'.", 'Se llama ‘quimio’.'],
  ['«Hola»', '«Hola»'],
])('%s is printed as %s', (typed, printed) => expect(curled(typed)).toBe(printed));

/** Places without a line break, each shown as “~”. */
const joined = (text: string): string =>
  [...text]
    .map((letter, index) =>
      typography.joins.some((join) => [...text.matchAll(join)].some((found) => found.index === index))
        ? '~'
        : letter,
    )
    .join('');

test.each([
  ['dura 3 días', 'dura 3~días'],
  ['cada 4 semanas', 'cada 4~semanas'],
  ['por 1 mes', 'por 1~mes'],
  ['cerca de 2 de cada 100', 'cerca de 2~de~cada~100'],
  ['Llame al 911 ahora', 'Llame al~911 ahora'],
  ['la Dra. Gómez', 'la Dra.~Gómez'],
  ['p. ej., avena', 'p.~ej., avena'],
  ['a las 8 a. m.', 'a las 8 a.~m.'],
  ['en EE. UU.', 'en EE.~UU.'],
  ['101 °F', '101~°F'],
  ['3 diagnósticos', '3 diagnósticos'],
])('%s: %s', (text, expected) => expect(joined(text)).toBe(expected));
