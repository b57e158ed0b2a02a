import type { PacketData } from '../../packet/packet-data.ts';
import { fill } from '../data.ts';
import { byId, say } from '../dom.ts';
import { fileBeingRead } from './chosen-file.ts';
import { type ChosenSheets, openChosenSheets } from './chosen-sheets.ts';
import { openClinicFacts } from './clinic-facts.ts';
import { hideMade, showMade } from './made-packet.ts';
import { type MakePacket, openPacketMaking } from './make-packet.ts';
import { openMaker } from './maker.ts';
import { readyIds } from './offers.ts';
import { openOnePerson } from './one-person.ts';
import { choiceOf, fillLists, typedIn, withoutPerson } from './packet-form.ts';
import { packetText } from './packet-text.ts';
import { openWhereWide, showPaperChoice } from './parts-of-page.ts';
import { openPreview } from './preview.ts';
import { saveFile } from './save-file.ts';
import { goToErrors, NO_FIELDS, showErrors } from './show-errors.ts';

const addOther = ({ sheets, words }: PacketData, chosen: ChosenSheets): void => {
  const typed = typedIn('other-sheet').trim();
  const wanted = typed.toLowerCase();
  const isMeant = (name: string): boolean => name.toLowerCase() === wanted;
  const sheet = sheets.find(({ id, code, title }) => [id, code, title].some(isMeant));
  if (sheet === undefined) {
    say(fill(words.noSheet, { words: typed }));
    return;
  }
  byId<HTMLInputElement>('other-sheet').value = '';
  chosen.add(sheet.id);
};

/** The parts of the page: its data, the choices, and the packet maker. */
type PacketPageParts = { data: PacketData; chosen: ChosenSheets; make: MakePacket };

const make = async ({ data: { words }, make: makePacket }: PacketPageParts): Promise<void> => {
  say(words.making);
  const file = fileBeingRead();
  if (file !== null && !(await file)) {
    goToErrors();
    return;
  }
  say(words.making);
  const outcome = await makePacket();
  if (outcome === null) {
    say(words.changed);
    return;
  }
  say('');
  if (outcome.type === 'errors') {
    showErrors(outcome.errors, outcome.fields, words);
    goToErrors();
    return;
  }
  showErrors([], NO_FIELDS, words);
  showMade(outcome.bytes, outcome.edition, words);
  say(fill(words.made, { sheets: outcome.sheets.length, pages: outcome.pages }));
};

const tryToMake = (parts: PacketPageParts): void => {
  const { words } = parts.data;
  if (parts.chosen.ids().length === 0) {
    say(words.empty);
    return;
  }
  make(parts).catch((error: Error) => say(fill(words.failed, { reason: error.message })));
};

const listen = (parts: PacketPageParts): void => {
  const { data, chosen } = parts;
  openOnePerson(chosen, data.words);
  byId('add-other').addEventListener('click', () => addOther(data, chosen));
  byId('other-sheet').addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    addOther(data, chosen);
  });
  byId('packet-count').addEventListener('click', () => byId('contents-title').focus());
  byId('packet').addEventListener('input', hideMade);
  byId('packet').addEventListener('submit', (event) => {
    event.preventDefault();
    tryToMake(parts);
  });
  byId('save-packet').addEventListener('click', () =>
    saveFile('packet.yaml', packetText(withoutPerson(choiceOf(chosen.ids()))).text),
  );
};

/**
 * The request in the address: a cancer type and sheets, or the ready-made packet of a treatment in one cancer
 * type.
 */
const askedIn = (data: PacketData, hash: string): { cancer: string; ids: string[] } => {
  const asked = new URLSearchParams(hash.slice(1));
  const pair = data.sheets.find(({ id, kind }) => kind === 'pair' && id === asked.get('pair'));
  if (pair !== undefined) return { cancer: pair.cancerType ?? '', ids: readyIds(data, pair) };
  return { cancer: asked.get('cancer') ?? '', ids: (asked.get('sheets') ?? '').split(',') };
};

const start = (data: PacketData, today: string): void => {
  const asked = askedIn(data, location.hash);
  const maker = openMaker();
  fillLists(data, asked.cancer);
  const chosen = openChosenSheets(data, asked.ids, today);
  if (typedIn('packet-cancer') !== '') chosen.takeOverview();
  const makePacket = openPacketMaking({ chosen, facts: openClinicFacts(data, maker), maker });
  listen({ data, chosen, make: makePacket });
  openPreview(data, () => chosen.ids().length === 0, makePacket);
  showPaperChoice();
  openWhereWide();
  byId('packet').hidden = false;
};

const { packetData } = window as unknown as { packetData: PacketData };
start(packetData, new Date().toISOString().slice(0, 10));
