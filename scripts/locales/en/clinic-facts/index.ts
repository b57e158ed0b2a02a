/**
 * Facts from the clinic profile, not the text: telephone numbers, emergency numbers and fever temperatures.
 */

export { BODY_TEMPERATURE } from './body-temperature.ts';
export { EMERGENCY_NUMBER } from './emergency-numbers.ts';
export { PHONE } from './phone-numbers.ts';
