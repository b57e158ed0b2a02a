import type { WordingMatch } from '../../../model/plain-language.ts';
import {
  clippedEffect,
  noHowSoon,
  noVerb,
  type TelegraphicRules,
  type TelegraphicWords,
  telegraphicIn,
} from '../../rules/telegraphic-rules.ts';
import type { PlacedWords } from '../../rules/word-rules.ts';
import { pattern } from '../pattern.ts';
import { hasVerb, tokensOf } from './finite-verbs.ts';
import { splitSentences } from './sentence-ends.ts';
import { withoutUnit } from './thresholds.ts';
import { FEELINGS } from './verbs.ts';

const HOW_SOON = pattern(
  String.raw`\b(?:ahora|ya|de inmediato|enseguida|hoy|esta noche|esta semana|(?:en|a) (?:su|la|cada) (?:próxima )?(?:cita|visita)|en cada (?:cita|visita)|el mismo día|ese (?:mismo )?día|(?:dentro de|en) (?:las próximas )?\d+ (?:horas?|días?)|antes de (?:que|su|la|el|cada|tomar|empezar|usar|recibir))\b`,
);
const ASKS = pattern(String.raw`\b(?:llámenos|llame|díganos|avísenos|cuéntenos|pida ayuda)\b`);
/** “Llame al 911” implies how soon. */
const CALLS_EMERGENCY = pattern(String.raw`\bllame al (?:911|999|112|\d{3}\b)`);

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

const LANGUAGE: TelegraphicWords = {
  splitSentences,
  hasVerb,
  isFeeling,
  joins: JOINS,
  asks: ASKS,
  howSoon: HOW_SOON,
  callsEmergency: CALLS_EMERGENCY,
  examples: {
    howSoon: '“Llámenos hoy si no puede comer.”',
    sentence: '“Camine un poco cada día”, “Le hacemos análisis de sangre cada mes”',
    effect:
      '“Se siente cansado”, “Le duele la boca o la comida sabe raro”, or one noun such as “Caída del pelo”',
  },
};

const [howSoon, verb, effect] = [noHowSoon(LANGUAGE), noVerb(LANGUAGE), clippedEffect(LANGUAGE)];

/**
 * Requirements of each part of a sheet. A sign on a care card may be a noun; a verb without a subject (“Dura
 * 3 días”) is complete in Spanish.
 */
const RULES: TelegraphicRules = {
  effect: [effect, withoutUnit],
  action: [verb, withoutUnit],
  'when-to-tell': [howSoon, verb, withoutUnit],
  item: [verb, withoutUnit],
  sign: [withoutUnit],
  other: [withoutUnit],
};

/** Clipped, telegraphic phrases, which readers must complete by guessing. */
export const telegraphicMatches = (text: PlacedWords): WordingMatch[] => telegraphicIn(RULES, text);
