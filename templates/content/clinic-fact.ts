import type { ClinicFact } from '../../scripts/handout/model.ts';
import type { SheetContext } from '../sheet-context.tsx';

const degrees = (value: number): string => String(Math.round(value * 10) / 10);
const fahrenheit = (celsius: number): string => degrees(celsius * 1.8 + 32);

/** A fact of the clinic in words; where the clinic left it open, words that tell where it stands or is written. */
export const clinicFact = (
  fact: ClinicFact,
  { clinic, phrases }: Pick<SheetContext, 'clinic' | 'phrases'>,
): string => {
  switch (fact) {
    case 'name':
      return clinic.name ?? phrases.clinicMissing;
    case 'phone':
      return clinic.phones.day ?? phrases.phoneMissing;
    case 'after-hours':
      return clinic.phones.afterHours ?? phrases.afterHoursMissing;
    case 'emergency':
      return clinic.emergencyNumber;
    case 'fever':
      return phrases.fever(fahrenheit(clinic.feverCelsius), degrees(clinic.feverCelsius));
  }
};
