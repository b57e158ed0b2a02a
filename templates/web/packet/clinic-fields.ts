import type { ClinicFactKey, PersonalKey } from '../../../scripts/model/packet-words.ts';

/** Input of a fact of a clinic. */
export type ClinicField = {
  key: ClinicFactKey;
  kind: 'text' | 'tel' | 'number' | 'route';
};

const field = (kind: ClinicField['kind'], ...keys: ClinicFactKey[]): ClinicField[] =>
  keys.map((key) => ({ key, kind }));

/** The facts of most clinics. */
export const MAIN_FIELDS: readonly ClinicField[] = [
  ...field('text', 'name', 'department'),
  ...field('tel', 'phones.day', 'phones.afterHours', 'phones.allHours'),
  ...field('text', 'hours'),
  ...field('tel', 'emergencyNumber'),
];

/** The others. */
export const MORE_FIELDS: readonly ClinicField[] = [
  ...field('number', 'fever.fahrenheit', 'fever.celsius', 'fever.lastingHours'),
  ...field('text', 'fever.decidedBy'),
  ...field('route', 'fever.call.day', 'fever.call.night'),
  ...field('text', 'noAnswer'),
  ...field('number', 'distanceDays.radium-223', 'distanceDays.lutetium', 'distanceDays.iodine'),
  ...field('number', 'distanceDays.strontium', 'distanceDays.samarium'),
  ...field('text', 'address', 'interpreter', 'languageHelp', 'website', 'accent', 'footer'),
];

/** Whom to call with a fever, by day and at night. */
export const ROUTES = {
  'fever.call.day': ['day', 'all-hours', 'emergency'],
  'fever.call.night': ['after-hours', 'all-hours', 'emergency'],
} as const;

/** The personal fields, in the order of the form. */
export const PERSONAL_KEYS: readonly PersonalKey[] = [
  'givenBy',
  'date',
  'nextVisit',
  'medicines',
  'dates',
  'line',
];

/** Personal fields with several lines. */
export const LINES_KEYS: readonly PersonalKey[] = ['medicines', 'dates'];

/** Id of the input for a logo. */
export const LOGO_ID = 'fact-logo';

/** Id of a fact's element: a full stop would mean a class in a selector. */
export const fieldId = (key: ClinicFactKey | PersonalKey | 'title'): string =>
  `fact-${key.replaceAll('.', '-')}`;
