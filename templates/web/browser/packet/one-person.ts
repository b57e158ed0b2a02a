import type { PacketWords } from '../../../../scripts/model/packet-words.ts';
import { ask, byId, say } from '../dom.ts';
import type { ChosenSheets } from './chosen-sheets.ts';
import { hideMade, PACKET_CHANGED } from './made-packet.ts';
import { forgetPerson, hasPerson } from './packet-form.ts';

/** Another cancer type may mean another person: asks, and empties what was typed for the one before. */
const askForPerson = async (words: PacketWords): Promise<void> => {
  if (!hasPerson() || (await ask(words.askPerson, words.samePerson, words.otherPerson))) return;
  forgetPerson();
  hideMade();
  say(words.personForgotten);
};

/** Starts a packet for somebody else; the clinic's facts and the paper stay. */
const startNext = (chosen: ChosenSheets, words: PacketWords): void => {
  forgetPerson();
  byId<HTMLSelectElement>('packet-cancer').value = '';
  chosen.startAgain();
  byId('packet-cancer').focus();
  say(words.personForgotten);
};

/** Keeps what was typed for one person out of the next one's packet, and shows that something is typed. */
export const openOnePerson = (chosen: ChosenSheets, words: PacketWords): void => {
  byId('packet-cancer').addEventListener('change', () => {
    chosen.changeCancer();
    askForPerson(words).catch((error: Error) => say(error.message));
  });
  byId('next-person').addEventListener('click', () => startNext(chosen, words));
  document.addEventListener(PACKET_CHANGED, () => {
    byId('person-filled').textContent = hasPerson() ? `: ${words.personFilled}` : '';
  });
};
