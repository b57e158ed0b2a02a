/** Words that tell a reader to get help. */
const CALL =
  /\bcall (?:us|now|your|the|our|that day|\{clinic|911|999|112)|\bcall (?:day or night|at once)|\bemergency room\b|\bgo to (?:the )?(?:hospital|ER|A&E)\b/iu;
const DO_NOT_MIX = /\bdo not (?:mix|combine|take .* (?:with|together))\b/iu;
const AVOID = /\b(?:avoid|stay away from|never take|do not (?:take|use|stop|eat|drink|drive|crush))\b/iu;

/** Says whether words tell whom to call, and when. */
export const tellsToCall = (text: string): boolean => CALL.test(text);

/** Says whether words tell what not to take together. */
export const tellsNotToMix = (text: string): boolean => DO_NOT_MIX.test(text);

/** Says whether words are a matter of safety: a wrong one may harm somebody. */
export const isSafetyMatter = (text: string): boolean =>
  tellsToCall(text) || tellsNotToMix(text) || AVOID.test(text);
