import type { SafetyWords } from '../../model/safety-words.ts';

/** Says whether words state whom to call, and when. */
export const tellsToCall = (text: string, { call }: SafetyWords): boolean => call.test(text);

/** Says whether words ask people to report a sign. */
export const tellsToReport = (text: string, { report }: SafetyWords): boolean => report.test(text);

/** Says whether words state what not to take together. */
export const tellsNotToMix = (text: string, { doNotMix }: SafetyWords): boolean => doNotMix.test(text);

/** Says whether words ask to say so before a medicine is started, or to follow the plan of the team. */
export const tellsToAskFirst = (text: string, { askFirst }: SafetyWords): boolean => askFirst.test(text);

/** Whether words concern safety: a wrong one may cause harm. */
export const isSafetyMatter = (text: string, words: SafetyWords): boolean =>
  tellsToCall(text, words) || tellsNotToMix(text, words) || words.avoid.test(text);

/** Says whether words are about safety in any form, also in one that asks for no source. */
export const isCaution = (text: string, words: SafetyWords): boolean =>
  isSafetyMatter(text, words) || words.caution.test(text);
