import { expect, test } from 'vitest';
import { splitSentences } from '../../../../scripts/locales/es/plain-language/sentence-ends.ts';

/** Sentences separated by “ | ”. */
test.each([
  'Vea a la Dra. Gómez hoy. | Ella le ayuda.',
  'Coma algo suave, p. ej. Avena o sopa. | Beba agua.',
  '¿Tiene fiebre? | Llámenos. | ¡No espere!',
  '¿Tiene fiebre? | ¿Tiembla?',
  'La clínica abre a las 8 a. m. los lunes. | Llegue temprano.',
  'Abre a las 8 a.m. | Llegue temprano.',
  'La cita es a las 3 p. m. 5 minutos antes llegue.',
  'Tome vitamina D. | Coma bien.',
  'Lo opera el Dr. J. Pérez. | La sala está arriba.',
  'En EE. UU. hay muchas clínicas. | En México también.',
  'Vive en EE. UU. | Su familia está lejos.',
  'Vea la pág. 4 y la fig. 2. | Luego firme.',
  'Dice “Me duele.” | Usted le cree.',
  'Frutas, pan, etc. | Todo ayuda.',
  'Sr. y Sra. López vinieron. | Ud. no.',
  'El núm. 5 es suyo. | El mío, no.',
  'Mide 1.5 cm. | Es pequeño.',
  'Espere … | Ya pasó.',
  '1. Lávese las manos.',
])('%s', (text) => {
  expect(splitSentences(text.replaceAll(' | ', ' '))).toEqual(text.split(' | '));
});

test('a blank line ends a sentence', () => {
  expect(splitSentences('Su cita\n\nTraiga sus medicinas')).toEqual(['Su cita', 'Traiga sus medicinas']);
});
