/** Words that tell a reader to get help. */
const CALL =
  /\bcall (?:us|now|your|the|our|that day|\{clinic|911|999|112)|\bcall (?:day or night|at once)|\bemergency room\b|\bgo to (?:the )?(?:hospital|ER|A&E)\b/iu;
const DO_NOT_MIX = /\bdo not (?:mix|combine|take .* (?:with|together))\b/iu;
const AVOID = /\b(?:avoid|stay away from|never take|do not (?:take|use|stop|eat|drink|drive|crush))\b/iu;

/** Asks people to tell of a sign; "tell us about all medicines" asks for none. */
const REPORT =
  /\b(?:tell us|tell your (?:doctor|nurse|team|dentist)|let us know|we want to know)\b.*\b(?:if|when|as soon as|early|right away|at once|that day|the same day|at (?:your|the) next visit)\b|\b(?:if|when)\b.*\b(?:tell us|let us know)\b/iu;

/** Says whether words tell whom to call, and when. */
export const tellsToCall = (text: string): boolean => CALL.test(text);

/** Says whether words ask people to tell the clinic of a sign. */
export const tellsToReport = (text: string): boolean => REPORT.test(text);

/** Says whether words tell what not to take together. */
export const tellsNotToMix = (text: string): boolean => DO_NOT_MIX.test(text);

/** Says whether words are a matter of safety: a wrong one may harm somebody. */
export const isSafetyMatter = (text: string): boolean =>
  tellsToCall(text) || tellsNotToMix(text) || AVOID.test(text);
