import { describe, expect, test } from 'vitest';
import { needsSource } from '../../../scripts/handout/safety/safety-words.ts';
import { es } from '../../../scripts/locales/es/index.ts';

const needs = (text: string): boolean => needsSource(text, es.safety);

describe('what Spanish sheets forbid or call dangerous needs a source', () => {
  test.each([
    'No nade.',
    'Por favor, no nade.',
    'Nunca nade solo.',
    'Si la herida está abierta, no se bañe.',
    'No ponga crema en la piel antes de la visita.',
    'No comparta sus pastillas.',
    'No se acerque a mujeres embarazadas.',
    'No deje que las mascotas laman la herida.',
    'No debe nadar.',
    'Usted no debe nadar.',
    'No puede beber alcohol.',
    'No se permite nadar.',
    'Está prohibido nadar.',
    'El alcohol está prohibido.',
    'La toronja es peligrosa.',
    'La toronja puede ser muy peligrosa.',
    'La toronja no es segura.',
    'El pescado crudo es riesgoso.',
    'La aspirina es dañina para los riñones.',
    'La aspirina puede dañar los riñones.',
    'Es peligroso nadar.',
    'El alcohol y los opioides pueden matar.',
    'Manténgase fuera del sol.',
    'Tenga cuidado con la toronja.',
    'Nada de jugo de toronja.',
  ])('%s', (text) => expect(needs(text)).toBe(true));
});

describe('what only sounds like it in Spanish needs none', () => {
  test.each([
    'No se preocupe si el primer estudio se ve peor.',
    'No tenga miedo de preguntar.',
    'No deje que el miedo decida.',
    'No se siente bien.',
    'No espere resultados rápidos.',
    'No debe doler.',
    'No debe sentir dolor.',
    'Los rayos no son peligrosos para su familia.',
    'Suena peligroso, pero es un corte pequeño.',
    'La medicina es tóxica para las células de cáncer.',
    'Los rayos pueden matar las células de cáncer.',
    'No es seguro que el dolor vuelva.',
    'La toronja es una fruta ácida.',
    'Puede nadar cuando la piel haya sanado.',
    'Cubra la herida para que no se moje.',
    'Es normal que no duerma bien.',
    'Use agua tibia (no caliente).',
    'Es seguro abrazar a su familia.',
  ])('%s', (text) => expect(needs(text)).toBe(false));
});
