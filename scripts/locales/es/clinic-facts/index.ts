/** Facts that a clinic gives and no text: telephone numbers, emergency numbers and degrees of fever. */

export { BODY_TEMPERATURE } from './body-temperature.ts';
export { EMERGENCY_NUMBER } from './emergency-numbers.ts';
export { PHONE } from './phone-numbers.ts';
