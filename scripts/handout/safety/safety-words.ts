import type { SafetyWords } from '../../model/safety-words.ts';

/** Whether words state whom to call, and when. */
export const tellsToCall = (text: string, { call }: SafetyWords): boolean => call.test(text);

/** Whether words ask people to report a sign. */
export const tellsToReport = (text: string, { report }: SafetyWords): boolean => report.test(text);

/** Whether words state what not to take together. */
export const tellsNotToMix = (text: string, { doNotMix }: SafetyWords): boolean => doNotMix.test(text);

/** Whether words ask readers to speak up before a medicine is started, or to follow the team's plan. */
export const tellsToAskFirst = (text: string, { askFirst }: SafetyWords): boolean => askFirst.test(text);

/** Whether words concern safety: a wrong one may cause harm. */
export const isSafetyMatter = (text: string, words: SafetyWords): boolean =>
  tellsToCall(text, words) || tellsNotToMix(text, words) || words.avoid.test(text);

/** Whether words must rest on a source: they concern safety, or ask to stop a medicine or to report at once. */
export const needsSource = (text: string, words: SafetyWords): boolean =>
  isSafetyMatter(text, words) || words.advice.test(text);

/** Whether words concern safety in any form, even one that needs no source. */
export const isCaution = (text: string, words: SafetyWords): boolean =>
  isSafetyMatter(text, words) || words.caution.test(text);
