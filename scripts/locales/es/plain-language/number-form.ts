import { pattern } from '../pattern.ts';
import { BEHIND_LAB_TEST, OF_A_CHANGE } from './lab-tests.ts';

/** Units of measured values, which whole numbers cannot replace. */
const UNIT = String.raw`(?:[°"”″]|(?:[cmk]?m|pulgadas?|pies?|yardas?|millas?|[mk]?g|libras?|onzas?|[mnpuµd]?g|[md]?l|litros?|metros?|kilos?|centímetros?|milímetros?|m?mol|mSv|Gy|T|teslas?|pintas?|cuartos?|tazas?|vasos?|cucharad(?:it)?as?)(?![\p{L}\p{N}])|[×x] 10)`;

/** A unit after a number, also after a second one as in “1.5 a 2 cm”. */
const MEASURED = String.raw`(?:(?:\s?[-–]\s?| (?:a|o|y|por|x|×) )\d+(?:[.,]\d+)?)?[\s-]?${UNIT}`;

/** Signs and words before a measured or counted value, not a chance: “< 0.1”, “sección 2.1”. */
const VALUE_BEFORE = String.raw`(?<!(?:[<>≤≥=−]\s?|(?:^|\s)-|(?:sección|página|figura|tabla|versión|parte|talla)\s|(?:edad (?:media|promedio)|promedio de edad|mediana de edad)[^.!?;]{0,40}?\s))`;

/** A comma before three digits separates thousands, as in “1,000”. */
const DECIMAL = String.raw`(?:\.\d+|,\d{1,2}(?!\d))`;

/**
 * Numbers that readers have to work out: percent, fractions, decimals, and chances out of a number other than
 * 100. A measured value with its unit and the result of a named test are
 * allowed.
 */
export const NUMBER_FORM = pattern(
  [
    String.raw`\d+(?:[.,]\d+)?\s?(?:%|por ciento\b)`,
    String.raw`(?<![\d.,])(?=\d+[.,]\d)${VALUE_BEFORE}(?!${BEHIND_LAB_TEST})(?!${OF_A_CHANGE})\d+${DECIMAL}(?!\d)(?!${MEASURED})`,
    String.raw`[½¼¾⅓⅔](?!\s?(?:horas?\b|${UNIT}))`,
    String.raw`(?<![\p{L}\d/])(?<!\b(?:el|antes del|hasta el|desde el) )\d\/\d(?![\d/])(?!\s?${UNIT})`,
    String.raw`\b(?:un|dos) tercios?\b|\b(?:una|la|tres) (?:tercera|cuarta|quinta|décima|cuartas) partes?\b`,
    String.raw`\b\d+ (?:de cada|de|en) (?!100\b)\d+\b(?! (?:días|semanas|horas|meses|años|citas|visitas|dosis|de \p{L}+))`,
  ],
  'giu',
);
