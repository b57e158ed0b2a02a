import type { ClinicFact, ClinicProfile, DistanceMedicine, FeverRule } from '../../scripts/model/handout.ts';
import type { SheetContext } from '../sheet-context.tsx';

type ClinicFactContext = Pick<SheetContext, 'clinic' | 'phrases'>;

const degrees = (value: number): string => String(Math.round(value * 10) / 10);
const fahrenheit = (celsius: number): string => degrees(celsius * 1.8 + 32);

const fever = ({ celsius, lastingHours }: FeverRule, { phrases }: ClinicFactContext): string => {
  const threshold = phrases.fever(fahrenheit(celsius), degrees(celsius));
  return lastingHours === null ? threshold : `${threshold} ${phrases.lasting(lastingHours)}`;
};

const distance = (medicine: DistanceMedicine, { clinic, phrases }: ClinicFactContext): string => {
  const days = clinic.distanceDays[medicine];
  return days === null ? phrases.daysMissing : phrases.days(days);
};

/** Facts that a clinic may leave open: what it has typed for each, or null. */
const TYPED = {
  name: ({ name }) => name,
  phone: ({ phones }) => phones.day ?? phones.allHours,
  'after-hours': ({ phones }) => phones.afterHours ?? phones.allHours,
  '24-hour': ({ phones }) => phones.allHours,
} satisfies Partial<Record<ClinicFact, (clinic: ClinicProfile) => string | null>>;

const mayBeOpen = (fact: ClinicFact): fact is keyof typeof TYPED => Object.hasOwn(TYPED, fact);

/** Whether the clinic has typed a fact, or cannot leave it open. */
export const isTyped = (fact: ClinicFact, clinic: ClinicProfile): boolean =>
  !mayBeOpen(fact) || TYPED[fact](clinic) !== null;

const PHONES: ReadonlySet<ClinicFact> = new Set(['phone', 'after-hours', '24-hour', 'emergency']);

/** Whether a fact is a telephone number: a limit of fever or a number of days calls nobody. */
export const isPhone = (fact: ClinicFact): boolean => PHONES.has(fact);

/** The words for each fact; if the clinic left it open, where to find it or whom to ask. */
const FACTS: Record<ClinicFact, (facts: ClinicFactContext) => string> = {
  name: ({ clinic, phrases }) => TYPED.name(clinic) ?? phrases.clinicMissing,
  phone: ({ clinic, phrases }) => TYPED.phone(clinic) ?? phrases.phoneMissing,
  'after-hours': ({ clinic, phrases }) => TYPED['after-hours'](clinic) ?? phrases.afterHoursMissing,
  '24-hour': ({ clinic, phrases }) => TYPED['24-hour'](clinic) ?? phrases.allHoursMissing,
  emergency: ({ clinic }) => clinic.emergencyNumber,
  fever: (facts) => fever(facts.clinic.fever, facts),
  'distance-radium-223': (facts) => distance('radium-223', facts),
  'distance-lutetium': (facts) => distance('lutetium', facts),
  'distance-iodine': (facts) => distance('iodine', facts),
  'distance-strontium': (facts) => distance('strontium', facts),
  'distance-samarium': (facts) => distance('samarium', facts),
};

/** A fact of the clinic, as words within a sentence. */
export const clinicFact = (fact: ClinicFact, facts: ClinicFactContext): string => FACTS[fact](facts);
