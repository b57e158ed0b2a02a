import { byId } from '../dom.ts';
import { PACKET_CHANGED } from './made-packet.ts';

/** The width from which there is room for all parts. */
const WIDE = '(min-width: 40rem)';

/** Opens the parts that a narrow screen shows closed, so that its page is short. */
export const openWhereWide = (): void => {
  for (const part of document.querySelectorAll<HTMLDetailsElement>('details[data-open-where-wide]'))
    part.open = matchMedia(WIDE).matches;
};

const chosenWords = (id: string): string => byId<HTMLSelectElement>(id).selectedOptions[0]?.textContent ?? '';

/** Shows the chosen paper and ink beside the name of their part, also after each change. */
export const showPaperChoice = (): void => {
  const show = (): void => {
    byId('paper-choice').textContent = `: ${chosenWords('packet-edition')} · ${chosenWords('packet-ink')}`;
  };
  document.addEventListener(PACKET_CHANGED, show);
  show();
};
