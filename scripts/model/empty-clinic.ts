import type { ClinicProfile } from './clinic.ts';

/** A profile without any facts: the default of the sheets. */
export const EMPTY_CLINIC: ClinicProfile = {
  name: null,
  department: null,
  address: null,
  phones: { day: null, afterHours: null, allHours: null },
  hours: null,
  emergencyNumber: '911',
  fever: {
    celsius: 38,
    lastingHours: null,
    decidedBy: null,
    call: { day: 'day', night: 'after-hours' },
  },
  noAnswer: null,
  distanceDays: { 'radium-223': null, lutetium: null, iodine: null, strontium: null, samarium: null },
  interpreter: null,
  languageHelp: null,
  website: null,
  logo: null,
  accent: null,
  ink: 'colour',
  footer: null,
};

/** Whether a profile prints nothing of its own, except for colours. */
export const isEmptyClinic = (clinic: ClinicProfile): boolean =>
  JSON.stringify({ ...EMPTY_CLINIC, ...clinic, accent: null, ink: 'colour' }) ===
  JSON.stringify(EMPTY_CLINIC);
