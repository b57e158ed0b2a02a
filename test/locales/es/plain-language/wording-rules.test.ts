import { describe, expect, test } from 'vitest';
import { plainLanguage } from '../../../../scripts/locales/es/plain-language/index.ts';
import type { WordingMatch, WrittenPart } from '../../../../scripts/model/plain-language.ts';

const rulesOf = (text: string, part: WrittenPart): WordingMatch['rule'][] => [
  ...plainLanguage.wording({ text, part }).map(({ rule }) => rule),
  ...plainLanguage.style([text]).map(({ rule }) => rule),
];

/** Findings of a rule, by part of a sheet, and ordinary sentences that look similar. */
const RULES: readonly {
  rule: WordingMatch['rule'];
  part?: WrittenPart;
  found: readonly string[];
  ordinary: readonly string[];
}[] = [
  {
    rule: 'plain/jargon',
    found: [
      'Puede tener disnea.',
      'Tiene una lesión metastásica.',
      'Es por vía intravenosa.',
      'La hemorragia es posible.',
      'Neutropenia febril.',
      'El prurito molesta.',
      'Función renal baja.',
      'Una vertebra débil.',
    ],
    ordinary: [
      'Puede sentir falta de aire.',
      'Le damos la medicina por la vena.',
      'Puede tener una fractura.',
      'El cáncer llegó al hueso.',
      'La medicina del corazón ayuda.',
      'La tos dura poco.',
    ],
  },
  {
    rule: 'plain/the-patient',
    found: [
      'El paciente debe descansar.',
      'Los pacientes toman agua.',
      'Tú puedes descansar.',
      'Toma tu medicina.',
      'Llámanos hoy.',
      'Si tienes dolor, descansa.',
      'Vuestra clínica.',
    ],
    ordinary: [
      'Usted puede descansar.',
      'Tome su medicina.',
      'Las personas toman agua.',
      'Sea amable consigo mismo.',
      'Llámenos hoy.',
    ],
  },
  {
    rule: 'plain/chance-word',
    found: [
      'Es un efecto común.',
      'Son efectos comunes.',
      'Rara vez causa dolor.',
      'Es poco frecuente.',
      'La probabilidad es baja.',
      'Los mareos son frecuentes.',
    ],
    ordinary: [
      'Algunas personas tienen mareos.',
      'La comida sabe raro.',
      'Tienen algo en común.',
      'Cerca de 10 de cada 100 personas tienen mareos.',
      'A veces duele.',
    ],
  },
  {
    rule: 'plain/number-form',
    found: [
      'El 25 % tiene náuseas.',
      'El 25 por ciento mejora.',
      'Cerca de 1 de cada 4 personas.',
      'Un tercio de las personas.',
      'La cuarta parte mejora.',
      'Mejora en 3,5 de cada caso.',
      'La chance es de 2.5.',
      'El riesgo es 2.6 veces mayor.',
      'El nivel bajó en 2.6 meses.',
      'Tome 2.5 pastillas.',
    ],
    ordinary: [
      'Cerca de 25 de cada 100 personas.',
      'Mide 1.5 cm.',
      'Subió de 1.1 a 2.6 en un mes.',
      'Bajó de 12,4 a 3,1.',
      'Cuesta 1,000 dólares.',
      'Su INR fue 2.6 la última vez.',
      'Su PSA bajó de 8.4 a 2.6.',
      'Un puntaje T de -2.6 es bajo.',
      'La edad media fue 62.4 años.',
      'Espere un cuarto de hora.',
      'Son 5 de 10 citas.',
      'Tome media pastilla.',
    ],
  },
  {
    rule: 'plain/vague-sign',
    part: 'sign',
    found: [
      'Dolor severo',
      'Un sangrado grave',
      'Se siente muy mal',
      'Sangrado anormal',
      'Dolor muy fuerte',
      'Cansancio excesivo',
    ],
    ordinary: [
      'Sangrado que no se detiene',
      'Dolor que no le deja dormir',
      'Tanta falta de aire que no puede terminar una frase',
      'Ojos amarillos',
      'Tos con sangre',
    ],
  },
  {
    rule: 'plain/passive',
    found: [
      'La medicina es administrada en la clínica.',
      'El tumor fue quitado.',
      'Las citas serán hechas por la enfermera.',
      'La pastilla debe ser tragada entera.',
      'Se le administra la medicina.',
      'Se les dará una hoja.',
      'Se le hará un análisis.',
      'Se le hacen análisis de sangre.',
      'El suero se le pone en una vena.',
    ],
    ordinary: [
      'La piel se le pone seca.',
      'El pelo se le hace más fino.',
      'Le damos la medicina en la clínica.',
      'La medicina se toma con agua.',
      'El plan es complicado.',
      'La pierna está hinchada.',
      'Es parecido a la gripe.',
      'Se siente cansado.',
    ],
  },
  {
    rule: 'plain/simpler-word',
    found: [
      'Camine con el fin de mejorar.',
      'Debido a que duele, descanse.',
      'Previo a la cita, coma.',
      'Utilice una crema.',
      'Tome una pastilla adicional.',
    ],
    ordinary: [
      'Camine para mejorar.',
      'Descanse porque duele.',
      'Coma antes de la cita.',
      'Use una crema.',
      'Tome una más.',
    ],
  },
  {
    rule: 'plain/repeated-word',
    found: [
      'Llame a a la clínica.',
      'El el dolor baja.',
      'Tome tome agua.',
      'Es muy muy tarde.',
      'La piel piel roja.',
    ],
    ordinary: [
      'Poco a poco mejora.',
      'Día a día camina más.',
      'De vez en vez.',
      'La sal sale.',
      'Si sí, siga.',
    ],
  },
  {
    rule: 'plain/inclusive-wording',
    found: [
      'Una persona discapacitada.',
      'Los ancianos se caen.',
      'Un minusválido.',
      'Víctima de cáncer.',
      'Los adictos.',
    ],
    ordinary: [
      'Una persona con discapacidad.',
      'Las personas mayores se caen.',
      'Su madre y su padre.',
      'El hombre.',
      'La mujer.',
    ],
  },
  {
    rule: 'plain/telegraphic',
    part: 'item',
    found: [
      'Descanso, comidas pequeñas.',
      'Caminata corta diaria.',
      'Análisis de sangre cada mes.',
      'Mucha agua durante el día.',
      'Ropa suelta de algodón.',
      'Más de 4 evacuaciones sueltas.',
      'Caminar un poco cada día.',
      'Un poco de ayuda.',
      'Agua y pan para después.',
      '¡Buenas noticias! Pastillas para el dolor.',
    ],
    ordinary: [
      'Descanse y coma poco.',
      'Dé un paseo corto cada día.',
      'Le hacemos análisis de sangre cada mes.',
      'Tómelo con agua.',
      'Acuéstese temprano.',
      'Su piel pica.',
      'La quimio baja las defensas.',
      'Caminar un poco ayuda.',
      'Dormir bien toma tiempo.',
      'El autobús n.º 12 para aquí.',
      '¡Qué bien! Ya terminó.',
      'Califique su dolor de 0 a 10.',
    ],
  },
  {
    rule: 'plain/telegraphic',
    part: 'when-to-tell',
    found: [
      'Llámenos si no puede comer.',
      'Díganos si le duele.',
      'Si dura mucho.',
      'Hoy, con dolor.',
      'Avísenos de la tos.',
      'Llame si tiene más de 4 evacuaciones sueltas hoy.',
    ],
    ordinary: [
      'Llámenos hoy si no puede comer.',
      'Díganos en su próxima cita si le duele.',
      'Avísenos esta semana si dura más de 3 días.',
      'Llame al 911 si no puede respirar.',
      'Llámenos ahora si tiene 4 evacuaciones sueltas más al día de lo normal para usted.',
    ],
  },
  {
    rule: 'plain/telegraphic',
    part: 'effect',
    found: ['Cansado, débil.', 'Mareado', 'Dolor, tos, fiebre', 'Seca. Y roja.', 'Náuseas. Muchos días.'],
    ordinary: [
      'Se siente cansado.',
      'Caída del pelo',
      'Dolor de boca o de garganta',
      'Su boca está seca.',
      'Náuseas. Duran unos días.',
    ],
  },
];

describe.each(RULES)('$rule in $part', ({ rule, part = 'other', found, ordinary }) => {
  test('has at least 5 of each', () => {
    expect(Math.min(found.length, ordinary.length)).toBeGreaterThanOrEqual(5);
  });
  test.each(found)('“%s”', (text) => expect(rulesOf(text, part)).toContain(rule));
  test.each(ordinary)('not “%s”', (text) => expect(rulesOf(text, part)).not.toContain(rule));
});

test.each([
  'Denosumab (una medicina) ayuda.',
  'Esta medicina se llama denosumab.',
  'Denosumab es una medicina.',
  'Denosumab: una medicina.',
  'Una medicina (denosumab) ayuda.',
])('“%s” explains the word', (text) => expect(text).toMatch(plainLanguage.explains('denosumab')));

test('“Tome denosumab cada mes” does not', () => {
  expect('Tome denosumab cada mes').not.toMatch(plainLanguage.explains('denosumab'));
});

test('the reader is addressed as usted, and chances are out of 100', () => {
  expect('Usted toma su medicina').toMatch(plainLanguage.reader);
  expect('La persona toma agua').not.toMatch(plainLanguage.reader);
  expect('10 de cada 100').toMatch(plainLanguage.chance);
});
