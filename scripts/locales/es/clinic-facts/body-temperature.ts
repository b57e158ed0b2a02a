import { pattern } from '../pattern.ts';

const DEGREES = String.raw`(?:°|º|˚|grados?\b)`;
/** A digit comes first, or the words before are looked for at every letter: 4 % of compiling the content. */
const DIGIT = String.raw`(?=\d)`;
const NO_PLACE = String.raw`${DIGIT}(?<!\b(?:sección|parte|formulario|cuarto|habitación|vitaminas?) )(?<![\d.,·])`;

const C_LETTER = String.raw`C\b|Celsius\b|centígrados?\b`;
const F_LETTER = String.raw`F\b|Fahrenheit\b`;
const CELSIUS = String.raw`${NO_PLACE}(?:3[5-9]|4[0-3])(?:[.,·]\d)?\s?(?:${DEGREES}(?:\s?(?:${C_LETTER}))?(?!\s?F)|${C_LETTER}|℃)`;
const FAHRENHEIT = String.raw`${NO_PLACE}(?:9[4-9]|10\d|110)(?:[.,·]\d)?\s?(?:${DEGREES}(?:\s?(?:${F_LETTER}))?(?!\s?C)|${F_LETTER}|℉)`;

/** What a number counts or measures when it is not a temperature. */
const COUNTED =
  '%|por ciento|horas?|días?|minutos?|segundos?|semanas?|mes(?:es)?|años?|veces|de|otr[oa]s?|personas?|pacientes|hombres|mujeres|' +
  'adultos|niños|casos|ensayos|estudios|mg|mcg|ml|g|kg|onzas|tazas|libras|unidades|latidos|calorías|pastillas|tabletas|dosis|visitas|citas|sesiones';
const NOT_COUNTED = String.raw`(?!\d|[.,]\d)(?!(?:\s?(?:a|o|y|-|–)\s?\d+)?\s?(?:${COUNTED})(?!\p{L}))`;
const NUMBER = String.raw`(?<![\d.,/-])(?:3[6-9]|4[0-2]|9[5-9]|10[0-6])(?:[.,·]\d)?${NOT_COUNTED}`;

const FEVER = String.raw`\b(?:fiebres?|calentura|febril|temperaturas?|termómetro|más calientes? (?:de|que))\b`;
const AT_LEAST = '(?: o| y)? (?:más|mayor|superior|arriba|por encima)';
/** Measurements with numbers of the same size. */
const OTHER = String.raw`\b(?:pulso|ritmo|presión|azúcar|glucosa|oxígeno|dolor|peso|plaquetas?|conteos?|nivel)\b[^.]{0,60}`;

const WORDS = String.raw`(?:treinta y (?:seis|siete|ocho|nueve)|cuarenta|cien(?:to)?(?: (?:uno|dos|tres|cuatro|cinco))?)(?: (?:punto|coma|con|y) \p{L}+)?`;

const AFTER_FEVER = String.raw`(?<=${FEVER}[^.\d]{0,30}|\btemperatura\. (?:Si|Cuando)(?: \p{L}+){1,5} )`;
const BEFORE_FEVER = String.raw`(?=(?:${AT_LEAST})? (?:es|significa|quiere decir|se considera) (?:una )?fiebre\b|${AT_LEAST}\b[^.\d]{0,25}\bfiebre\b|,? en (?:el|su|un) termómetro\b)`;

/** Body temperatures and their context; `things` are other things with a temperature. */
export const BODY_TEMPERATURE = {
  degrees: pattern([
    CELSIUS,
    FAHRENHEIT,
    `${DIGIT}${AFTER_FEVER}${NUMBER}`,
    `${DIGIT}(?<!${OTHER})${NUMBER}${BEFORE_FEVER}`,
    String.raw`\b${WORDS} grados\b`,
    String.raw`(?=[tc])(?<=${FEVER}[^.\d]{0,20})\b${WORDS}\b(?! (?:${COUNTED})(?!\p{L}))`,
  ]),
  fever: pattern(
    String.raw`\b(?:fiebres?|febril|calentura|termómetro|escalofríos?|tembl\p{L}*|su temperatura|tómese la temperatura|llam(?:e|en|ar)|llámenos|díganos|avísenos|temperatura (?:corporal|del cuerpo))\b`,
  ),
  things: pattern(
    String.raw`\b(?:guard\p{L}*|almacen\p{L}*|conserv\p{L}*|refriger\p{L}*|nevera|congel\p{L}*|cuarto|habitación|agua|baño|bañe|ducha|regadera|lav(?:e|ar|ado)\p{L}*|calefacción|enfri\p{L}*|horno|carro|auto|coche|dobl\p{L}*|ángulos?|gir\p{L}*|inclin\p{L}*|cabecera)\b`,
  ),
};
