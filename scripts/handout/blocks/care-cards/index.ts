import { CARD_LEVELS, CARDS } from '../../../model/card-levels.ts';
import type { CareCard } from '../../../model/handout.ts';
import { inBox } from '../../from-markdown/directives/block-directive.ts';
import { container } from '../../from-markdown/directives/directive-rule.ts';
import {
  inSection,
  isInSection,
  type PlaceRule,
  standsOnlyIn,
} from '../../from-markdown/directives/places.ts';
import { type Run, slot } from '../../text/run.ts';
import type { BlockDefinition, InnerWords } from '../definition.ts';
import { checkCareCards } from './check-care-cards.ts';
import { convertCard } from './convert-card.ts';
import { joinCards } from './join-cards.ts';

const place: PlaceRule = (state) => {
  const hasSections = state.checking === 'treatments' || state.checking === 'cancer-types';
  if (hasSections && !isInSection('when-to-get-help', state)) return inSection('when-to-get-help', state);
  return standsOnlyIn(state, ['shared']) ? null : 'outside of lists, quotes and boxes';
};

const isFilled = ({ shared, own }: CareCard): boolean => shared.length + own.length > 0;

const cardWords = (level: string, { shared, own }: CareCard, inner: InnerWords): Run[] => [
  ...slot(`care.${level}`),
  ...inner.items(shared),
  ...(own.length === 0 ? [] : slot(`care.${level}.own`)),
  ...inner.items(own),
];

const convert = inBox(convertCard);

/**
 * Warning signs by urgency: the cards as one block. Every sheet has an emergency card; other cards only if
 * they have a sign.
 */
export const careCards: BlockDefinition<'care-cards'> = {
  words: (cards, inner) =>
    CARDS.filter((level) => level === 'emergency' || isFilled(cards[level])).flatMap((level) => [
      ...cardWords(CARD_LEVELS[level], cards[level], inner),
      ...(level === 'emergency' ? [cards.say] : []),
    ]),
  pairWords: () => [],
  inside: (cards) =>
    CARDS.flatMap((level) => [...cards[level].shared, ...cards[level].own]).flatMap(({ blocks }) => blocks),
  containers: {
    emergency: { rule: container(':::emergency'), place, convert },
    'call-now': { rule: container(':::call-now'), place, convert },
    'same-day': { rule: container(':::same-day'), place, convert },
    'this-week': { rule: container(':::this-week'), place, convert },
  },
  check: checkCareCards,
  join: (one, next) => (next.type === 'care-cards' ? joinCards(one, next) : null),
  isCue: true,
  isAction: true,
};
