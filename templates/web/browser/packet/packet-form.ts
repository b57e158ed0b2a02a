import type { PersonalKey } from '../../../../scripts/model/packet-words.ts';
import { fieldId, PERSONAL_KEYS } from '../../packet/clinic-fields.ts';
import type { PacketData } from '../../packet/packet-data.ts';
import { byId, el } from '../dom.ts';
import type { PacketChoice } from './packet-text.ts';

const NOBODY: PacketChoice['personal'] = {
  givenBy: '',
  date: '',
  nextVisit: '',
  medicines: '',
  dates: '',
  line: '',
};

/** The current value of a form field. */
export const typedIn = (id: string): string =>
  byId<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(id).value;

const personalOf = (): PacketChoice['personal'] => ({
  ...NOBODY,
  ...Object.fromEntries(PERSONAL_KEYS.map((key): [PersonalKey, string] => [key, typedIn(fieldId(key))])),
});

/** The choices of the form, with the ordered sheets. */
export const choiceOf = (sheets: readonly string[]): PacketChoice => ({
  title: typedIn(fieldId('title')),
  language: document.documentElement.lang,
  sheets,
  edition: typedIn('packet-edition'),
  ink: typedIn('packet-ink'),
  duplex: byId<HTMLInputElement>('packet-duplex').checked,
  teachBack: byId<HTMLInputElement>('packet-teach-back').checked,
  personal: personalOf(),
});

/** A packet without any personal data, for saving. */
export const withoutPerson = (choice: PacketChoice): PacketChoice => ({ ...choice, personal: NOBODY });

/** Ids of the fields for one person, with the title, which may name the person. */
const PERSON_FIELDS = [...PERSONAL_KEYS, 'title'] as const;

/** Whether something is typed for one person. */
export const hasPerson = (): boolean => PERSON_FIELDS.some((key) => typedIn(fieldId(key)).trim() !== '');

/** Empties the fields for one person. */
export const forgetPerson = (): void => {
  for (const key of PERSON_FIELDS) byId<HTMLInputElement | HTMLTextAreaElement>(fieldId(key)).value = '';
};

const option = ([value, words]: readonly [string, string]): HTMLElement =>
  el('option', { value, textContent: words });

/**
 * Fills the lists of the form, offers teach-back questions if there are any, and selects a cancer type if it
 * exists.
 */
export const fillLists = (
  { words, cancers, editions, sheets, hasTeachBack }: PacketData,
  cancer: string,
): void => {
  byId('teach-back').hidden = !hasTeachBack;
  const any: [string, string] = ['', words.anyCancer];
  byId('packet-cancer').append(...[any, ...cancers].map(option));
  byId('packet-edition').append(...editions.map(option));
  byId('all-sheets').append(...sheets.map(({ code, title }) => option([code, title])));
  const isKnown = cancers.some(([id]) => id === cancer);
  byId<HTMLSelectElement>('packet-cancer').value = isKnown ? cancer : '';
};
