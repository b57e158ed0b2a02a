import { CARDS } from '../../../scripts/model/card-levels.ts';
import type { CardLevel, CareCard, CareCards } from '../../../scripts/model/handout.ts';
import { callNowWords } from '../../clinic/call-now-words.ts';
import type { BlockWriter, LinearContext } from '../../lines/block-writer.ts';
import { heading, type Line, paragraph } from '../../lines/line.ts';

const titleOf = (level: CardLevel, { phrases, clinic }: LinearContext): string => {
  if (level !== 'emergency') return `${phrases[level].label}: ${phrases[level].action}`;
  return `${phrases.emergency.label}: ${phrases.emergency.action(clinic.emergencyNumber)}`;
};

const signs = (card: CareCard, isEmergency: boolean, context: LinearContext): Line[] => {
  const { itemsOf, kind, phrases } = context;
  const { shared, own } = phrases.emergency;
  const isHeaded = isEmergency && card.shared.length > 0 && card.own.length > 0;
  return [
    ...(isHeaded ? heading(4, shared) : []),
    ...itemsOf(card.shared),
    ...(isHeaded ? heading(4, own[kind === 'cancer-type' ? 'yours' : 'this']) : []),
    ...itemsOf(card.own),
  ];
};

const after = (level: CardLevel, cards: CareCards, { wordsOf, phrases, clinic }: LinearContext): Line[] => {
  if (level === 'callNow') return paragraph(callNowWords(cards.callNow, clinic, phrases));
  if (level !== 'emergency' || cards.say.length === 0) return [];
  return paragraph(wordsOf(phrases.emergency.say(cards.say)));
};

/** The care cards, each under a heading with its urgency and action. */
export const lines: BlockWriter<'care-cards'> = (cards, context) =>
  CARDS.filter(
    (level) => level === 'emergency' || cards[level].shared.length + cards[level].own.length > 0,
  ).flatMap((level) => [
    ...heading(3, titleOf(level, context)),
    ...signs(cards[level], level === 'emergency', context),
    ...after(level, cards, context),
  ]);
