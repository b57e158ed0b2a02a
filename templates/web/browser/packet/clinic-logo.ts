import type { NamedFile } from '../../../../scripts/model/packet.ts';
import type { PacketWords } from '../../../../scripts/model/packet-words.ts';
import { LOGO_ID } from '../../packet/clinic-fields.ts';
import { byId, say } from '../dom.ts';
import { noteReading } from './chosen-file.ts';
import type { PacketMaker } from './maker.ts';
import { readFiles } from './read-files.ts';
import { NO_FIELDS, showErrors } from './show-errors.ts';

/** The logo chosen on the page. */
export type ClinicLogo = {
  /** Its file, called `logo.png` or `logo.svg`; null when there is none. */
  file: () => NamedFile | null;
  /** Shows the logo of a checked file, or none. */
  show: (file: NamedFile | null) => void;
};

const isSvg = ({ name }: NamedFile): boolean => /\.svg$/i.test(name);

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

const address = (file: NamedFile): string =>
  `data:image/${isSvg(file) ? 'svg+xml' : 'png'};base64,${base64(file.bytes)}`;

/** A logo as text for storage, and back. */
export const logoText = (file: NamedFile): string => address(file);
export const logoOfText = (text: string): NamedFile => ({
  name: text.startsWith('data:image/svg') ? 'logo.svg' : 'logo.png',
  bytes: Uint8Array.from(atob(text.slice(text.indexOf(',') + 1)), (letter) => letter.charCodeAt(0)),
});

const view = (file: NamedFile | null): void => {
  byId('logo-chosen').hidden = file === null;
  const picture = byId<HTMLImageElement>('logo-picture');
  if (file === null) picture.removeAttribute('src');
  else picture.src = address(file);
};

/** Accepts a file as the logo if it can be printed; otherwise shows the reason. */
const choose = async (list: FileList, words: PacketWords, maker: PacketMaker): Promise<NamedFile | null> => {
  const [file] = await readFiles(list);
  if (file === undefined) return null;
  say(words.loading);
  const answer = await maker({ type: 'logo', file });
  if (answer.type === 'failed') throw new Error(answer.reason);
  const errors = answer.type === 'errors' ? answer.errors : [];
  showErrors(errors, { ...NO_FIELDS, clinic: new Map([[1, LOGO_ID]]) }, words);
  say(errors.length > 0 ? '' : words.logoTaken);
  return errors.length > 0 ? null : { ...file, name: isSvg(file) ? 'logo.svg' : 'logo.png' };
};

const refused = (error: Error): false => {
  say(error.message);
  return false;
};

/** Sets up the logo field; `changed` is called when the logo changes. */
export const openClinicLogo = (words: PacketWords, maker: PacketMaker, changed: () => void): ClinicLogo => {
  let chosen: NamedFile | null = null;
  const show = (file: NamedFile | null): void => {
    chosen = file;
    view(file);
  };
  byId(LOGO_ID).addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.files === null) return;
    const accepted = choose(target.files, words, maker)
      .then((file) => {
        if (file === null) return false;
        show(file);
        changed();
        return true;
      })
      .catch(refused);
    noteReading(accepted);
    target.value = '';
  });
  byId('remove-logo').addEventListener('click', () => {
    show(null);
    changed();
    byId(LOGO_ID).focus();
  });
  return { file: () => chosen, show };
};
