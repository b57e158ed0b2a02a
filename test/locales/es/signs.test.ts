import { describe, expect, test } from 'vitest';
import { tells } from '../../../scripts/handout/safety/signs.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { es } from '../../../scripts/locales/es/index.ts';
import type { SafetyWords } from '../../../scripts/model/safety-words.ts';

const KINDS = [
  'sharedSigns',
  'feverSigns',
  'treatmentSigns',
] as const satisfies readonly (keyof SafetyWords)[];

test.each(KINDS)('%s are those of English, each at the same level', (kind) => {
  const of = ({ safety }: { safety: SafetyWords }) => safety[kind].map(({ id, level }) => `${id}: ${level}`);
  expect(of(es)).toEqual(of(en));
});

/** A bullet that states each sign, and the same bullet without a part of it, which does not. */
const BULLETS: readonly (readonly [id: string, whole: string, lost: string])[] = [
  [
    'pressure on the spinal cord',
    'Brazos, piernas o nalgas débiles o adormecidos, problemas para caminar, o problemas nuevos para orinar o evacuar',
    'Brazos o piernas débiles, problemas para caminar, o problemas nuevos para orinar o evacuar',
  ],
  [
    'high calcium or trouble of the brain: confusion',
    'Confusión, una convulsión, mucho sueño o es difícil despertarlo',
    'Confusión o una convulsión',
  ],
  [
    'a broken bone',
    'Dolor repentino, y no puede ponerse de pie o usar el brazo',
    'Dolor, y no puede ponerse de pie',
  ],
  [
    'a clot in the lung',
    'Dolor de pecho, dificultad repentina para respirar, desmayo o tos con sangre',
    'Dolor de pecho, desmayo o tos con sangre',
  ],
  [
    'pain of the spine',
    'Dolor nuevo de espalda o cuello, dolor como una banda apretada, o dolor que empeora de noche, al acostarse o al toser',
    'Dolor nuevo de espalda o cuello que empeora de noche',
  ],
  [
    'a bone that may break',
    'Dolor de hueso que empeora al apoyar su peso, o que la medicina no alivia',
    'Dolor de hueso que empeora al apoyar su peso',
  ],
  [
    'high calcium: thirst',
    'Mucha sed y mucha orina, o estreñimiento, vómito, debilidad o poco apetito nuevos',
    'Mucha sed, estreñimiento o vómito',
  ],
  ['a clot in a limb', 'Un brazo o una pierna con hinchazón y dolor', 'Una pierna con dolor'],
  ['a clot in a limb', 'Un brazo o una pierna con hinchazón', 'Brazos o piernas hinchados'],
  [
    'bone pain that lasts',
    'Dolor nuevo de huesos que no se va, o un dolor viejo que vuelve',
    'Dolor nuevo de huesos',
  ],
  ['a fever', 'Fiebre de {clinic.fever}', 'Fiebre'],
  ['shivering', 'Escalofríos, aunque no tenga fiebre', 'Escalofríos'],
  [
    'medicine that hides a fever',
    'No tome acetaminofén ni ibuprofeno antes de medirse la temperatura.',
    'No tome acetaminofén antes de medirse la temperatura.',
  ],
  ['a stroke', 'Un lado de la cara caído, o problemas para hablar', 'Problemas para hablar'],
  ['swelling of the face or throat', 'Hinchazón de la lengua o la garganta', 'Hinchazón del pie'],
  ['a seizure or fainting', 'Desmayo', 'Mareo'],
  ['heavy bleeding', 'Un sangrado que no se detiene', 'Un poco de sangrado'],
  ['coughing up blood', 'Tos con sangre', 'Tos con flema'],
  ['coughing up blood', 'Sangre al toser', 'Sangrado, tos o fiebre'],
  ['slow breathing', 'Respiración muy lenta', 'Pulso lento'],
  ['fever', 'Fiebre de {clinic.fever}', 'Fiebre'],
  ['yellow skin or eyes', 'Piel u ojos amarillos', 'Ojos rojos'],
  ['black stools', 'Excremento negro o con sangre', 'Excremento con sangre'],
  ['small bleedings', 'Puntos rojos en la piel, o sangre en la orina o las heces', 'Puntos rojos en la piel'],
  ['vomiting or diarrhea', 'Vómito o diarrea por más de 24 horas', 'Vómito o diarrea'],
  ['low calcium', 'Calambres u hormigueo alrededor de la boca', 'Calambres'],
];

const ALL = KINDS.flatMap((kind) => es.safety[kind]);

test('each sign has a bullet here', () => {
  expect(new Set(BULLETS.map(([id]) => id))).toEqual(new Set(ALL.map(({ id }) => id)));
});

describe.each(BULLETS)('%s', (id, whole, lost) => {
  const signs = ALL.filter((sign) => sign.id === id);
  test(`“${whole}” states it`, () => expect(signs.every((sign) => tells(whole, sign))).toBe(true));
  test(`“${lost}” does not`, () => expect(signs.some((sign) => tells(lost, sign))).toBe(false));
});
