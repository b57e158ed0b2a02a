import type { PacketWords } from '../../../../scripts/model/packet-words.ts';
import { type ClinicField, fieldId, MAIN_FIELDS, MORE_FIELDS } from '../../packet/clinic-fields.ts';
import { byId, say } from '../dom.ts';
import { hideMade } from './made-packet.ts';
import type { Maker } from './maker.ts';
import { saveFile } from './save-file.ts';
import { showErrors } from './show-errors.ts';
import { forget, remember, remembered } from './storage.ts';
import { type TypedYaml, writeYaml } from './typed-yaml.ts';

const FIELDS: readonly ClinicField[] = [...MAIN_FIELDS, ...MORE_FIELDS];

const inputOf = ({ key }: ClinicField): HTMLInputElement | HTMLSelectElement => byId(fieldId(key));

/** The facts that were typed as a clinic profile; null when there are none. */
export const typedFacts = (): TypedYaml | null => {
  const typed = FIELDS.map((field) => ({ field, value: inputOf(field).value.trim() }));
  const given = typed.filter(({ value }) => value !== '');
  if (given.length === 0) return null;
  return writeYaml(
    given.map(({ field: { key, kind }, value }) => ({
      key,
      value,
      id: fieldId(key),
      isNumber: kind === 'number',
    })),
  );
};

const fill = (values: Readonly<Record<string, string>>): void => {
  for (const field of FIELDS) inputOf(field).value = values[field.key] ?? '';
};

const isRemembering = (): boolean => byId<HTMLInputElement>('remember').checked;

/** Remembers the facts when that was asked for. */
const store = (words: PacketWords): void => {
  if (!isRemembering()) return;
  const values = Object.fromEntries(FIELDS.map((field) => [field.key, inputOf(field).value]));
  if (!remember(JSON.stringify(values))) say(words.storageRefused);
};

const restore = (): void => {
  const text = remembered();
  if (text === null) return;
  try {
    fill(JSON.parse(text) as Record<string, string>);
    byId<HTMLInputElement>('remember').checked = true;
  } catch {
    forget();
  }
};

const openFile = async (file: File, words: PacketWords, maker: Maker): Promise<void> => {
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
  fill(values);
  hideMade();
  say(values.logo === undefined ? words.opened : `${words.opened} ${words.logoLeftOut}`);
  store(words);
};

/** Makes the fields of the clinic's facts work: opened from a file, saved, remembered when asked, forgotten at once. */
export const openClinicFacts = (words: PacketWords, maker: Maker): void => {
  restore();
  byId('clinic-facts').addEventListener('change', () => store(words));
  byId('remember').addEventListener('change', () => {
    if (!isRemembering()) forget();
  });
  byId('forget').addEventListener('click', () => {
    forget();
    fill({});
    hideMade();
    byId<HTMLInputElement>('remember').checked = false;
    say(words.forgotten);
  });
  byId('save-clinic').addEventListener('click', () => saveFile('clinic.yaml', typedFacts()?.text ?? ''));
  byId<HTMLInputElement>('open-clinic').addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const file = target.files?.[0];
    if (file) openFile(file, words, maker).catch((error: Error) => say(error.message));
    target.value = '';
  });
};
