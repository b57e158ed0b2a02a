import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../scripts/handout/from-markdown/parse-body.ts';
import { checkClinicFacts } from '../../../scripts/handout/safety/clinic-facts.ts';
import { checkForbidden } from '../../../scripts/handout/safety/forbidden.ts';
import { statementsIn } from '../../../scripts/handout/safety/statements.ts';
import { es } from '../../../scripts/locales/es/index.ts';

const { safety } = es;

const findingsIn = (text: string): string[] => {
  const file = new VFile({ value: text });
  const statements = statementsIn(parseBody(file, text), es);
  checkForbidden(file, statements, safety);
  checkClinicFacts(file, statements, safety);
  return file.messages.map(({ ruleId }) => ruleId ?? '');
};

/** A rejecting rule: sentences that it rejects, and ordinary sentences that look similar. */
const REFUSED: Readonly<Record<string, { refused: readonly string[]; ordinary: readonly string[] }>> = {
  dose: {
    refused: [
      'Tome 500 mg dos veces al día.',
      'La dosis es de 5 mg.',
      'Tome quinientos miligramos cada noche.',
      'Use 10 mililitros de jarabe.',
      'Reciba 4mg por la vena.',
      'Tome 1,000 unidades internacionales de vitamina D.',
      'Puede subir a 2.5 miligramos.',
      'Tome medio gramo cada 6 horas.',
      'La bolsa contiene 500 mg de acetaminofén.',
      'Tome 10 ml de jarabe.',
    ],
    ordinary: [
      'Su calcio fue de 10.5 mg/dL.',
      'Beba 8 vasos de agua al día.',
      'Tome la pastilla dos veces al día.',
      'La dosis depende de su peso.',
      'El suero tarda 15 minutos.',
      'Su riñón filtra 60 ml/min.',
      'La bolsa contiene 500 ml.',
      'Beba 500 ml de agua antes del estudio.',
      'Coma 30 gramos de proteína en cada comida.',
    ],
  },
  'survival-figure': {
    refused: [
      'La mitad de las personas vive más de dos años.',
      'La supervivencia a 5 años es alta.',
      'Viven cerca de 3 años.',
      '30 de cada 100 personas mueren.',
      'La esperanza de vida es de 2 años.',
      'Le quedan 6 meses de vida.',
      'La mayoría sobrevive un año.',
    ],
    ordinary: [
      'Usted puede vivir con el cáncer por mucho tiempo.',
      'Las células de cáncer mueren.',
      'El tratamiento dura 2 años.',
      'La mitad de las personas tiene dolor.',
      'Dígales con quién vive.',
      'Hable con su equipo sobre cuánto tiempo puede vivir.',
    ],
  },
  'phone-number': {
    refused: [
      'Llame al 555-123-4567 hoy.',
      'Llámenos al (202) 456-1111.',
      'Nuestro número es 202.456.1111.',
      'El 1-800-227-2345 es gratis.',
      'Marque el 456-1111.',
      'Pida la ext. 1234.',
      'Línea de ayuda: 988.',
      'Envíe AYUDA al 741741.',
      'Desde México, 55 1234 5678.',
      'Teléfono: cinco cinco cinco uno dos tres cuatro cinco.',
    ],
    ordinary: [
      'Llámenos en 24 horas.',
      'El número de plaquetas es de 150 mil.',
      'Llame 100 veces si quiere.',
      'Su cita es el 2026-11-29.',
      'Llame al equipo 3 días antes.',
      'Son 10 sesiones de 200 a 300 segundos.',
    ],
  },
  'emergency-number': {
    refused: [
      'Llame al 911 de inmediato.',
      'Marque 9-1-1.',
      'Llame a una ambulancia al 112.',
      'Llame al nueve once.',
      'Emergencias: 061',
      'En Europa llame al 112.',
      'Si no puede respirar, 911.',
      'El 911 de la ciudad le ayuda.',
      'Con dolor en el pecho, 911 ya.',
      'Marque el 066 en México.',
    ],
    ordinary: [
      'El consultorio está en el cuarto 911.',
      'La página 112 habla de los huesos.',
      'Estudiaron a 911 personas.',
      'El 911 de las células es normal.',
      'Hay 911 células por campo.',
      'Vive en la calle 911.',
      'El lote 911 ya no se usa.',
      'Casi 911 mujeres respondieron.',
      'La sala de emergencias está abierta 24 horas.',
      'Emergencias: espere 15 minutos.',
      'Llame al número de emergencia.',
    ],
  },
  'body-temperature': {
    refused: [
      'La fiebre es de 101 °F o más.',
      'Su temperatura es de 38.0 °C.',
      'Una fiebre de 38,5 grados.',
      'Avísenos con 100.4 grados.',
      'Temperatura de más de 38 centígrados.',
      'Fiebre (100.4 o más).',
      'Una fiebre de treinta y ocho grados.',
      'Calentura de 39.',
      'Más de 38 es fiebre.',
    ],
    ordinary: [
      'Guarde la medicina a menos de 46 °F.',
      'El cuarto debe estar a 70 grados.',
      'El agua del baño no debe pasar de 100 °F.',
      'Suba la cabecera 40 grados.',
      'Llame si la fiebre dura 36 horas.',
      'Cerca de 40 de cada 100 personas tienen fiebre.',
    ],
  },
};

describe.each(Object.entries(REFUSED))('%s in Spanish', (rule, { refused, ordinary }) => {
  test('has at least 5 sentences of each', () => {
    expect(Math.min(refused.length, ordinary.length)).toBeGreaterThanOrEqual(5);
  });
  test.each(refused)('“%s” is refused', (text) => expect(findingsIn(text)).toContain(rule));
  test.each(ordinary)('“%s” is ordinary', (text) => expect(findingsIn(text)).toEqual([]));
});

/** A pattern of safety words: sentences that match, and similar sentences that do not. */
const FOUND: readonly {
  name: string;
  words: RegExp;
  found: readonly string[];
  ordinary: readonly string[];
}[] = [
  {
    name: 'words that tell to get help',
    words: safety.call,
    found: [
      'Llámenos si tiene fiebre.',
      'Llamenos hoy.',
      'Llame al {clinic.emergency} ahora.',
      'Si no puede caminar llame a su equipo.',
      'Vaya a la sala de emergencias.',
      'Vaya de inmediato al hospital.',
      'Debe llamarnos ese mismo día.',
      'Llámanos ya.',
      'Si le duele el pecho, llame de inmediato.',
      'Acuda a urgencias.',
    ],
    ordinary: [
      'La medicina se llama denosumab.',
      'Le llamamos con los resultados.',
      'Cuando le llame la enfermera, anote la hora.',
      'La farmacia le va a llamar.',
      'El hospital está lejos.',
      'Lo que llama la atención es el color.',
    ],
  },
  {
    name: 'words that forbid to mix',
    words: safety.doNotMix,
    found: [
      'No mezcle opioides y alcohol.',
      'Nunca combine Xgeva y Prolia.',
      'No se deben mezclar.',
      'No tome alcohol con opioides.',
      'No los combine.',
      'No use las dos medicinas al mismo tiempo.',
      'Nunca tome 2 dosis de Xgeva con Prolia.',
    ],
    ordinary: [
      'Mezcle el polvo con agua.',
      'La mezcla tiene dos partes.',
      'Tome la pastilla con comida.',
      'No lo tome con el estómago vacío.',
      'Estos tratamientos se pueden combinar.',
      'No tome más de lo que le dijimos.',
      'Nunca tome 2 dosis a la vez.',
      'Nunca tome 2 a la vez.',
      'No tome la próxima pastilla antes de hablar con nosotros.',
      'No tome alcohol todos los días, porque los dos juntos pueden dañar el hígado.',
    ],
  },
  {
    name: 'words that ask to say so first',
    words: safety.askFirst,
    found: [
      'Díganos antes de empezar tamoxifeno con paroxetina.',
      'Pregúntenos primero.',
      'Avísenos si toma fluoxetina.',
      'Díganos si usa hierbas.',
      'No lo reciba, a menos que lo planeemos con una medicina para los huesos.',
      'Dígale a su equipo antes de tomar otra cosa.',
    ],
    ordinary: [
      'Tome la pastilla antes de dormir.',
      'Díganos cómo se siente.',
      'Primero le damos la medicina.',
      'Pregunte lo que quiera.',
      'Si toma agua, se siente mejor.',
    ],
  },
  {
    name: 'advice to avoid',
    words: safety.avoid,
    found: [
      'Evite la toronja.',
      'No tome ibuprofeno.',
      'No deje de tomar su medicina.',
      'Nunca lo triture.',
      'No maneje si tiene sueño.',
      'Debe evitar el alcohol.',
      'Aléjese de los niños pequeños.',
      'No suspenda la medicina.',
      'No beba alcohol.',
      'No tomar con jugo.',
    ],
    ordinary: [
      'Esta medicina evita fracturas.',
      'El ejercicio ayuda para evitar caídas.',
      'Si no puede comer, le ayudamos.',
      'Tome la pastilla entera.',
      'No siente los rayos.',
      'Muchas personas no comen bien.',
    ],
  },
  {
    name: 'words that ask to report a sign',
    words: safety.report,
    found: [
      'Díganos si tiene dolor.',
      'Avísenos cuando le duela la boca.',
      'Si se siente débil, díganos.',
      'Queremos saber en cuanto tenga diarrea.',
      'Infórmenos de inmediato.',
      'Dígale a su enfermera si le arde.',
    ],
    ordinary: [
      'Díganos todos sus medicamentos.',
      'Si tiene sueño, descanse.',
      'Cuando termine, vaya a casa.',
      'Su médico le dice cuándo empezar.',
      'Le avisamos por correo.',
    ],
  },
  {
    name: 'words of safety in any form',
    words: safety.caution,
    found: [
      'Comuníquese con la clínica.',
      'Busque ayuda médica.',
      'No es seguro para usted.',
      'No se debe tomar.',
      'Deje de tomar la medicina.',
      'Sin alcohol mientras la toma.',
      'No levante cosas pesadas.',
      'Mantenga el parche lejos de los niños.',
    ],
    ordinary: [
      'La medicina entra por la vena.',
      'Tome agua.',
      'El seguro paga una parte.',
      'Camine cada día.',
      'No duele.',
    ],
  },
  {
    name: 'other advice that needs a source',
    words: safety.advice,
    found: [
      'Deje de tomar las pastillas.',
      'Deje sus pastillas de inmediato.',
      'Suspenda el medicamento por 2 días.',
      'Sáltese la próxima dosis.',
      'Duplique su próxima dosis.',
      'No debe tomar aspirina.',
      'No puede tomarlo con aspirina.',
      'No quede embarazada.',
      'Díganos de inmediato si sangra.',
      'Si sangra, avísenos hoy.',
      'Dígale a su enfermera de inmediato.',
      'Busque ayuda de inmediato.',
      'Pida ayuda médica.',
      'Vaya al médico de inmediato si no puede respirar.',
      'Comuníquese con nosotros.',
      'Nada de alcohol con este medicamento.',
      'No es seguro conducir.',
    ],
    ordinary: [
      'El tratamiento no detiene el dolor.',
      'Deje su reloj en casa.',
      'Cambie el parche cada 3 días.',
      'Díganos qué comió hoy.',
      'Díganos si tiene alergias.',
      'Pida ayuda con las compras.',
      'Vaya a la clínica cada mes.',
      'Pare y descanse.',
    ],
  },
  {
    name: 'headings that name a topic',
    words: safety.topic,
    found: [
      'Cuándo llamarnos',
      'Cómo decirnos que le duele',
      '¿Cuándo pedir ayuda?',
      'A quién llamar',
      'Qué evitar',
      'Cuándo debe llamar',
    ],
    ordinary: [
      'Llámenos si tiene fiebre',
      'No tome alcohol',
      'Evite la toronja',
      'Su medicina',
      'Cómo funciona',
    ],
  },
];

describe.each(FOUND)('$name', ({ words, found, ordinary }) => {
  test('has at least 5 sentences of each', () => {
    expect(Math.min(found.length, ordinary.length)).toBeGreaterThanOrEqual(5);
  });
  test.each(found)('“%s”', (text) => expect(text).toMatch(words));
  test.each(ordinary)('not in “%s”', (text) => expect(text).not.toMatch(words));
});
