import { type Clipped, type Threshold, thresholdsIn } from '../../rules/clipped.ts';
import { pattern } from '../pattern.ts';
import { splitSentences } from './sentence-ends.ts';

const COUNTED = '(?:evacuaciones|deposiciones|heces)(?: (?:sueltas|líquidas|blandas|aguadas))?';
const TIME = pattern(
  String.raw`\b(?:al|por|cada|en|a la|en la|en el|en un|durante) (?:un |una |el |la )?(?:\d+ )?(?:días?|noches?|horas?|semanas?|mes(?:es)?)\b|\bdiari[oa]s?\b`,
);

const THRESHOLDS: readonly Threshold[] = [
  {
    pattern: pattern(
      String.raw`\b\d+ más(?=\s*(?:[.,;:)]|$|(?:[oy]|que)\b|(?:al|por|cada|en un) (?:día|noche|hora|semana)\b|en \d+ horas))`,
      'giu',
    ),
    expected: 'what is counted, and in which time',
    fix: 'Write it out: “4 evacuaciones sueltas más al día de lo normal para usted”.',
  },
  {
    pattern: pattern(
      String.raw`(?<!\b(?:edad de|tiene|tienen|años) )\b(?:más de|menos de|por lo menos|al menos|por encima de|por debajo de|arriba de|abajo de|hasta) \d+(?:[.,]\d+)?(?![.,]\d)(?=\s*(?:[.,;:)]|$|[oy] (?!\d)))`,
      'giu',
    ),
    expected: 'a unit after the number',
    fix: 'Write what is measured or counted: “más de 140/90 mmHg”, “más de 2 días”.',
  },
  {
    pattern: pattern(String.raw`\b(?:más de )?\d+ (?:o más )?${COUNTED}`, 'giu'),
    unless: TIME,
    expected: 'in which time',
    fix: 'Add the time: “al día”, “en 24 horas”.',
  },
];

/** Thresholds in a text without a unit or a time. */
export const withoutUnit = (text: string): Clipped[] => thresholdsIn(splitSentences(text), THRESHOLDS);
