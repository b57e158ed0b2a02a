import type { PacketWords } from '../../../../scripts/model/packet-words.ts';
import type { PacketData, SiteClinic } from '../../packet/packet-data.ts';
import { byId, say } from '../dom.ts';
import { type ClinicValues, fillFields, savedFacts, typedValues } from './clinic-fields.ts';
import { hideMade } from './made-packet.ts';
import type { Maker } from './maker.ts';
import { forgetPerson } from './packet-form.ts';
import { saveFile } from './save-file.ts';
import { showErrors } from './show-errors.ts';
import { forget, remember, remembered } from './storage.ts';

const isRemembering = (): boolean => byId<HTMLInputElement>('remember').checked;

/** Remembers the facts when that was asked for. */
const store = (words: PacketWords): void => {
  if (!isRemembering()) return;
  if (!remember(JSON.stringify(typedValues()))) say(words.storageRefused);
};

/** Puts in the fields what this device remembers, or the facts of the site's clinic. */
const restore = (site: ClinicValues): void => {
  fillFields(site);
  const text = remembered();
  if (text === null) return;
  try {
    fillFields(JSON.parse(text) as Record<string, string>);
    byId<HTMLInputElement>('remember').checked = true;
  } catch {
    forget();
  }
};

const isLogoLeftOut = ({ logo, name }: ClinicValues, { values, hasLogo }: SiteClinic): boolean =>
  logo !== undefined && !(hasLogo && name === values.name);

const openFile = async (file: File, { words, clinic }: PacketData, maker: Maker): Promise<void> => {
  say(words.loading);
  const answer = await maker({ type: 'clinic', text: await file.text() });
  if (answer.type === 'failed') throw new Error(answer.reason);
  if (answer.type !== 'clinic') return;
  const { values, errors } = answer;
  showErrors(errors, { clinic: new Map(), packet: new Map() }, words);
  if (values === null) {
    say(words.notOpened);
    return;
  }
  fillFields(values);
  hideMade();
  say(isLogoLeftOut(values, clinic) ? `${words.opened} ${words.logoLeftOut}` : words.opened);
  store(words);
};

/** Makes the fields of the clinic's facts work: opened from a file, saved, remembered when asked, forgotten at once. */
export const openClinicFacts = (data: PacketData, maker: Maker): void => {
  const { words, clinic } = data;
  restore(clinic.values);
  for (const id of ['clinic-facts', 'packet-ink']) byId(id).addEventListener('change', () => store(words));
  byId('remember').addEventListener('change', () => {
    if (!isRemembering()) forget();
  });
  byId('forget').addEventListener('click', () => {
    forget();
    fillFields(clinic.values);
    forgetPerson();
    hideMade();
    byId<HTMLInputElement>('remember').checked = false;
    say(words.forgotten);
  });
  byId('save-clinic').addEventListener('click', () => saveFile('clinic.yaml', savedFacts()));
  byId<HTMLInputElement>('open-clinic').addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const file = target.files?.[0];
    if (file) openFile(file, data, maker).catch((error: Error) => say(error.message));
    target.value = '';
  });
};
