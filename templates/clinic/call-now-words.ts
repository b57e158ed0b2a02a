import type { CareCard, ClinicProfile, FeverRoute, Inline, ListItem } from '../../scripts/model/handout.ts';
import type { Phrases } from '../../scripts/model/phrases.ts';

const namesFever = (inlines: readonly Inline[]): boolean =>
  inlines.some((inline) =>
    inline.type === 'clinic-fact'
      ? inline.fact === 'fever'
      : 'children' in inline && namesFever(inline.children),
  );

const itemNamesFever = ({ blocks }: ListItem): boolean =>
  blocks.some((block) => block.type === 'paragraph' && namesFever(block.children));

const numberFor = (route: FeverRoute, { phones, emergencyNumber }: ClinicProfile): string | null => {
  switch (route) {
    case 'day':
      return phones.day ?? phones.allHours;
    case 'after-hours':
      return phones.afterHours ?? phones.allHours;
    case 'all-hours':
      return phones.allHours;
    case 'emergency':
      return emergencyNumber;
  }
};

/**
 * Whom to call with a fever, by day and by night, for a card that names it; empty if the clinic left it open.
 */
const feverWords = (card: CareCard, clinic: ClinicProfile, { feverCall }: Phrases): string => {
  if (![...card.shared, ...card.own].some(itemNamesFever)) return '';
  const byDay = numberFor(clinic.fever.call.day, clinic);
  const byNight = numberFor(clinic.fever.call.night, clinic);
  const { always, byDay: day, byNight: night } = feverCall;
  const words =
    byDay === byNight ? [byDay && always(byDay)] : [byDay && day(byDay), byNight && night(byNight)];
  return words.filter((text) => text !== null).join(' ');
};

/**
 * The text under the signs that need an immediate call: whom to call with a fever, and what to do when nobody
 * answers. Without a clinic profile the empty one is used.
 */
export const callNowWords = (card: CareCard, clinic: ClinicProfile | null, phrases: Phrases): string =>
  [clinic === null ? '' : feverWords(card, clinic, phrases), clinic?.noAnswer ?? phrases.callNow.noAnswer]
    .filter((words) => words !== '')
    .join(' ');
