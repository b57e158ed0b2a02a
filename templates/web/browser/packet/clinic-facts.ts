import type { NamedFile } from '../../../../scripts/model/packet.ts';
import type { PacketData, SiteClinic } from '../../packet/packet-data.ts';
import { byId, say } from '../dom.ts';
import { noteReading } from './chosen-file.ts';
import { type ClinicValues, fillFields, haveFacts, typedFacts, typedValues } from './clinic-fields.ts';
import { type ClinicLogo, logoOfText, logoText, openClinicLogo } from './clinic-logo.ts';
import { hideMade } from './made-packet.ts';
import type { PacketMaker } from './maker.ts';
import { forgetPerson } from './packet-form.ts';
import { readFiles } from './read-files.ts';
import { saveClinic } from './save-clinic.ts';
import { goToErrors, NO_FIELDS, showErrors } from './show-errors.ts';
import { forget, remember, remembered } from './storage.ts';
import type { TypedYaml } from './typed-yaml.ts';

/** A clinic's facts as typed, with its logo file. */
type TypedClinic = TypedYaml & { logo: NamedFile | null };

/** The facts on the page; null for those of the site's clinic. */
export type ClinicFacts = { typed: () => TypedClinic | null };

/** The current facts, and how to show others. */
type ClinicFactsParts = { data: PacketData; maker: PacketMaker; logo: ClinicLogo };

const isRemembering = (): boolean => byId<HTMLInputElement>('remember').checked;

/** Stores the facts on the device if requested. */
const store = ({ data: { words }, logo }: ClinicFactsParts): void => {
  if (!isRemembering()) return;
  const file = logo.file();
  const values = { ...typedValues(), ...(file !== null && { logo: logoText(file) }) };
  if (!remember(JSON.stringify(values))) say(words.storageRefused);
};

const fill = ({ logo }: ClinicFactsParts, values: ClinicValues, file: NamedFile | null): void => {
  fillFields(values);
  logo.show(file);
};

/** Fills the fields with facts stored on this device, or those of the site's clinic. */
const restore = (facts: ClinicFactsParts): void => {
  fill(facts, facts.data.clinic.values, null);
  const text = remembered();
  if (text === null) return;
  try {
    const values = JSON.parse(text) as Record<string, string>;
    fill(facts, values, values.logo === undefined ? null : logoOfText(values.logo));
    byId<HTMLInputElement>('remember').checked = true;
  } catch {
    forget();
  }
};

const isLogoMissing = (
  { logo: named, name }: ClinicValues,
  logo: NamedFile | null,
  { values, hasLogo }: SiteClinic,
): boolean => named !== undefined && logo === null && !(hasLogo && name === values.name);

/** Fills the fields from a clinic file; returns whether it was without errors. */
const openFiles = async (files: FileList, facts: ClinicFactsParts): Promise<boolean> => {
  const { words, clinic } = facts.data;
  say(words.loading);
  const answer = await facts.maker({ type: 'clinic', files: await readFiles(files) });
  if (answer.type === 'failed') throw new Error(answer.reason);
  if (answer.type !== 'clinic') return false;
  const { values, logo, errors } = answer;
  showErrors(errors, NO_FIELDS, words);
  if (errors.length > 0) goToErrors();
  if (values === null) {
    say(words.notOpened);
    return false;
  }
  fill(facts, values, errors.length > 0 ? null : logo);
  hideMade();
  say(isLogoMissing(values, logo, clinic) ? `${words.opened} ${words.logoMissing}` : words.opened);
  store(facts);
  return errors.length === 0;
};

const forgetAll = (facts: ClinicFactsParts): void => {
  const { words, clinic } = facts.data;
  forget();
  fill(facts, clinic.values, null);
  forgetPerson();
  hideMade();
  byId<HTMLInputElement>('remember').checked = false;
  say(words.forgotten);
};

const listen = (facts: ClinicFactsParts): void => {
  for (const id of ['clinic-facts', 'packet-ink']) byId(id).addEventListener('change', () => store(facts));
  byId('remember').addEventListener('change', () => {
    if (!isRemembering()) forget();
  });
  byId('forget').addEventListener('click', () => forgetAll(facts));
  byId('save-clinic').addEventListener('click', () => {
    saveClinic(facts.logo.file()).catch((error: Error) => say(error.message));
  });
  byId<HTMLInputElement>('open-clinic').addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.files === null) return;
    if (target.files.length === 0) return;
    const accepted = openFiles(target.files, facts)
      .catch((error: Error) => {
        say(error.message);
        return false;
      })
      .finally(() => {
        target.value = '';
      });
    noteReading(accepted);
  });
};

/** Sets up the clinic's facts: open from files, save, remember on request, forget immediately. */
export const openClinicFacts = (data: PacketData, maker: PacketMaker): ClinicFacts => {
  const logo = openClinicLogo(data.words, maker, () => {
    hideMade();
    store(facts);
  });
  const facts: ClinicFactsParts = { data, maker, logo };
  restore(facts);
  listen(facts);
  return {
    typed: () => {
      const file = logo.file();
      return file === null && haveFacts(data.clinic.values) ? null : { ...typedFacts(file), logo: file };
    },
  };
};
