import type { PacketData } from '../../packet/packet-data.ts';
import { fill } from '../data.ts';
import { byId, say } from '../dom.ts';
import { type ChosenSheets, openChosenSheets } from './chosen-sheets.ts';
import { openClinicFacts } from './clinic-facts.ts';
import { haveFacts, typedFacts } from './clinic-fields.ts';
import { currentGeneration, hideMade, showMade } from './made-packet.ts';
import { type Maker, openMaker } from './maker.ts';
import { choiceOf, fillLists, typedIn, withoutPerson } from './packet-form.ts';
import { packetText } from './packet-text.ts';
import { saveFile } from './save-file.ts';
import { showErrors } from './show-errors.ts';

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

const make = async (
  { words, clinic: site }: PacketData,
  chosen: ChosenSheets,
  maker: Maker,
): Promise<void> => {
  const choice = choiceOf(chosen.ids());
  const packet = packetText(choice);
  const clinic = haveFacts(site.values) ? null : typedFacts();
  const generation = currentGeneration();
  say(words.making);
  const answer = await maker({ type: 'make', packet: packet.text, clinic: clinic?.text ?? null });
  if (generation !== currentGeneration()) {
    say(words.changed);
    return;
  }
  const errors = answer.type === 'errors' ? answer.errors : [];
  showErrors(errors, { packet: packet.lines, clinic: clinic?.lines ?? new Map() }, words);
  if (answer.type === 'failed') throw new Error(answer.reason);
  say('');
  if (answer.type !== 'made') return;
  showMade(answer.bytes, choice.edition, words);
  say(fill(words.made, { sheets: choice.sheets.length, pages: answer.pages }));
};

const tryToMake = (data: PacketData, chosen: ChosenSheets, maker: Maker): void => {
  const { words } = data;
  if (chosen.ids().length === 0) {
    say(words.empty);
    return;
  }
  make(data, chosen, maker).catch((error: Error) => say(fill(words.failed, { reason: error.message })));
};

const listen = (data: PacketData, chosen: ChosenSheets, maker: Maker): void => {
  byId('packet-cancer').addEventListener('change', chosen.takeOverview);
  byId('add-other').addEventListener('click', () => addOther(data, chosen));
  byId('other-sheet').addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    addOther(data, chosen);
  });
  byId('packet').addEventListener('input', hideMade);
  byId('packet').addEventListener('submit', (event) => {
    event.preventDefault();
    tryToMake(data, chosen, maker);
  });
  byId('save-packet').addEventListener('click', () =>
    saveFile('packet.yaml', packetText(withoutPerson(choiceOf(chosen.ids()))).text),
  );
};

const start = (data: PacketData, today: string): void => {
  const asked = new URLSearchParams(location.hash.slice(1));
  const maker = openMaker();
  fillLists(data, asked.get('cancer') ?? '');
  const chosen = openChosenSheets(data, asked.get('sheets') ?? '', today);
  if (typedIn('packet-cancer') !== '') chosen.takeOverview();
  listen(data, chosen, maker);
  openClinicFacts(data, maker);
  byId('packet').hidden = false;
};

const { packetData } = window as unknown as { packetData: PacketData };
start(packetData, new Date().toISOString().slice(0, 10));
