import type { WordingMatch, WrittenPart } from '../../../model/plain-language.ts';
import { pattern } from '../pattern.ts';
import { hasVerb, tokensOf } from './finite-verbs.ts';
import { splitSentences } from './sentence-ends.ts';
import { type Clipped, withoutUnit } from './thresholds.ts';
import { FEELINGS } from './verbs.ts';

type PlacedWords = { text: string; part: WrittenPart };

const HOW_SOON = pattern(
  String.raw`\b(?:ahora|ya|de inmediato|enseguida|hoy|esta noche|esta semana|(?:en|a) (?:su|la|cada) (?:próxima )?(?:cita|visita)|en cada (?:cita|visita)|el mismo día|ese (?:mismo )?día|(?:dentro de|en) (?:las próximas )?\d+ (?:horas?|días?)|antes de (?:que|su|la|el|cada|tomar|empezar|usar|recibir))\b`,
);
const ASKS = pattern(String.raw`\b(?:llámenos|llame|díganos|avísenos|cuéntenos|pida ayuda)\b`);
/** “Llame al 911” says how soon by itself. */
const CALLS_EMERGENCY = pattern(String.raw`\bllame al (?:911|999|112|\d{3}\b)`);

const noHowSoon = (text: string): Clipped[] => {
  const asking = splitSentences(text).filter((sentence) => ASKS.test(sentence));
  const late = asking.find((sentence) => !HOW_SOON.test(sentence) && !CALLS_EMERGENCY.test(sentence));
  const words = late ?? (HOW_SOON.test(text) || CALLS_EMERGENCY.test(text) ? null : text);
  return words === null
    ? []
    : [
        {
          words,
          expected: 'how soon to tell: now, today, this week, or at your next visit',
          fix: 'Write who is told, how soon, and of what: “Llámenos hoy si no puede comer.”',
        },
      ];
};

const isQuestion = (sentence: string): boolean => /\?[”"’'»]?$/u.test(sentence);

const noVerb = (text: string): Clipped[] =>
  splitSentences(text)
    .filter((sentence) => /\p{L}/u.test(sentence) && !isQuestion(sentence) && !hasVerb(sentence))
    .map((words) => ({
      words,
      expected: 'a whole sentence, with a verb',
      fix: 'Say who does what: “Camine un poco cada día”, “Le hacemos análisis de sangre cada mes”.',
    }));

const JOINS = pattern(
  String.raw`\b(?:y|e|o|u|ni|con|sin|sobre todo|cuando|porque|aunque|también|en|de|del|al|a|por|para|si|que|después|antes|desde|hasta)\b`,
);

const FILLERS = pattern(
  '^(?:[,;:]|muy|más|menos|y|o|que|lo|normal|al|principio|los|primeros|días|por|un|día|casi|todo|el|tiempo|a|menudo)$',
);

const isFeeling = (text: string): boolean =>
  tokensOf(text)
    .filter((word) => !FILLERS.test(word))
    .every((word) => FEELINGS.has(word));

/** Signs in a row without “y” or “o”. */
const isBareList = (text: string): boolean => {
  const parts = text.replace(/[.]$/u, '').split(/[,;]\s+/u);
  return parts.length > 1 && !JOINS.test(parts.at(-1) ?? '') && !parts.slice(0, -1).every(isFeeling);
};

/** The first words of an effect may be a noun; what comes after them must say something. */
const clippedEffect = (text: string): Clipped[] => {
  const [name = '', ...rest] = splitSentences(text);
  const words = hasVerb(name) || !(isFeeling(name) || isBareList(name)) ? [] : [name];
  return [
    ...words.map((found) => ({
      words: found,
      expected: 'a sentence, or a noun that names the sign',
      fix: 'Write “Se siente cansado”, “Le duele la boca o la comida sabe raro”, or one noun such as “Caída del pelo”.',
    })),
    ...noVerb(rest.join(' ')),
  ];
};

/**
 * What each part of a sheet must say. A sign on a care card may be a noun; a verb without a subject (“Dura 3 días”) is whole in Spanish.
 */
const RULES: Readonly<Record<WrittenPart, readonly ((text: string) => Clipped[])[]>> = {
  effect: [clippedEffect, withoutUnit],
  action: [noVerb, withoutUnit],
  'when-to-tell': [noHowSoon, noVerb, withoutUnit],
  item: [noVerb, withoutUnit],
  sign: [withoutUnit],
  other: [withoutUnit],
};

/** Words that are clipped like a telegram: what a reader must guess is left out. */
export const telegraphicMatches = ({ text, part }: PlacedWords): WordingMatch[] =>
  RULES[part]
    .flatMap((rule) => rule(text))
    .map(({ words, expected, fix }) => ({
      rule: 'plain/telegraphic',
      severity: 'error',
      words,
      found: `“${words}”`,
      expected,
      fix,
    }));
