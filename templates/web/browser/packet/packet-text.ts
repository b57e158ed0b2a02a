import type { PersonalKey } from '../../../../scripts/model/packet-words.ts';
import { fieldId, LINES_KEYS, PERSONAL_KEYS } from '../../packet/clinic-fields.ts';
import type { TypedYaml } from './typed-yaml.ts';

/** Choices and input for one packet. */
export type PacketChoice = {
  title: string;
  /** Language of the sheets, a BCP 47 tag. */
  language: string;
  sheets: readonly string[];
  edition: string;
  ink: string;
  duplex: boolean;
  teachBack: boolean;
  personal: Readonly<Record<PersonalKey, string>>;
};

const quoted = (value: string): string => JSON.stringify(value.trim());

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

type Row = { row: string; id: string };

const personalRows = (personal: PacketChoice['personal']): Row[] => {
  const given = PERSONAL_KEYS.filter((key) => personal[key].trim() !== '');
  const rows = given.flatMap((key): Row[] => {
    const id = fieldId(key);
    if (!LINES_KEYS.includes(key)) return [{ row: `  ${key}: ${quoted(personal[key])}`, id }];
    const lines = linesIn(personal[key]).map((line) => ({ row: `    - ${quoted(line)}`, id }));
    return [{ row: `  ${key}:`, id }, ...lines];
  });
  return rows.length === 0 ? [] : [{ row: 'personal:', id: 'personal-facts' }, ...rows];
};

/** A packet as a file for `npx handouts packet`. */
export const packetText = (choice: PacketChoice): TypedYaml => {
  const { title, language, sheets, edition, ink, duplex, teachBack, personal } = choice;
  const rows: Row[] = [
    ...(title.trim() === '' ? [] : [{ row: `title: ${quoted(title)}`, id: fieldId('title') }]),
    { row: `language: ${language}`, id: 'contents' },
    { row: `sheets: [${sheets.join(', ')}]`, id: 'contents' },
    { row: `edition: ${edition}`, id: 'packet-edition' },
    { row: `ink: ${ink}`, id: 'packet-ink' },
    { row: `duplex: ${duplex}`, id: 'packet-duplex' },
    ...(teachBack ? [{ row: 'teachBack: true', id: 'packet-teach-back' }] : []),
    ...personalRows(personal),
  ];
  return {
    text: rows.map(({ row }) => `${row}\n`).join(''),
    lines: new Map(rows.map(({ id }, index) => [index + 1, id])),
  };
};
