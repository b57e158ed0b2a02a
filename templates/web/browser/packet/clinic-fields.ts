import type { NamedFile } from '../../../../scripts/model/packet.ts';
import { type ClinicField, fieldId, LOGO_ID, MAIN_FIELDS, MORE_FIELDS } from '../../packet/clinic-fields.ts';
import { byId } from '../dom.ts';
import { type TypedYaml, writeYaml } from './typed-yaml.ts';

/** Facts of a clinic by the keys of `clinic.yaml`, joined by full stops. */
export type ClinicValues = Readonly<Record<string, string>>;

const FIELDS: readonly ClinicField[] = [...MAIN_FIELDS, ...MORE_FIELDS];

const inputOf = ({ key }: ClinicField): HTMLInputElement | HTMLSelectElement => byId(fieldId(key));

const inkList = (): HTMLSelectElement => byId<HTMLSelectElement>('packet-ink');

/** The current fields, with the chosen ink. */
export const typedValues = (): ClinicValues => ({
  ...Object.fromEntries(FIELDS.map((field) => [field.key, inputOf(field).value.trim()])),
  ink: inkList().value,
});

/** Fills the fields; missing facts are cleared, and the default ink is colour. */
export const fillFields = (values: ClinicValues): void => {
  for (const field of FIELDS) inputOf(field).value = values[field.key] ?? '';
  inkList().value = values.ink === 'black' ? 'black' : 'colour';
};

/** Whether the fields have exactly these facts; the ink is chosen for each packet. */
export const haveFacts = (values: ClinicValues): boolean =>
  FIELDS.every((field) => inputOf(field).value.trim() === (values[field.key] ?? ''));

/** The typed facts as a clinic profile, with the name of the logo. */
export const typedFacts = (logo: NamedFile | null): TypedYaml => {
  const typed = FIELDS.map((field) => ({ field, value: inputOf(field).value.trim() }));
  const facts = typed
    .filter(({ value }) => value !== '')
    .map(({ field: { key, kind }, value }) => ({
      key,
      value,
      id: fieldId(key),
      isNumber: kind === 'number',
    }));
  return writeYaml([...facts, ...(logo === null ? [] : [{ key: 'logo', value: logo.name, id: LOGO_ID }])]);
};

/** The facts as a file: with the ink unless it is the default. */
export const savedFacts = (logo: NamedFile | null): string =>
  `${typedFacts(logo).text}${inkList().value === 'black' ? 'ink: black\n' : ''}`;
