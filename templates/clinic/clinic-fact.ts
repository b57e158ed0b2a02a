import type { ClinicFact, DistanceMedicine, FeverRule } from '../../scripts/model/handout.ts';
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

/** The words for each fact; if the clinic left it open, where to find it or whom to ask. */
const FACTS: Record<ClinicFact, (facts: ClinicFactContext) => string> = {
  name: ({ clinic, phrases }) => clinic.name ?? phrases.clinicMissing,
  phone: ({ clinic, phrases }) => clinic.phones.day ?? clinic.phones.allHours ?? phrases.phoneMissing,
  'after-hours': ({ clinic, phrases }) =>
    clinic.phones.afterHours ?? clinic.phones.allHours ?? phrases.afterHoursMissing,
  '24-hour': ({ clinic, phrases }) => clinic.phones.allHours ?? phrases.allHoursMissing,
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
