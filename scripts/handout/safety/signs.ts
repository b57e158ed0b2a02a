import type { Sign } from '../../model/safety-words.ts';

/** Whether a bullet states a sign. */
export const tells = (text: string, { words }: Pick<Sign, 'words'>): boolean =>
  words.every((word) => word.test(text));
