import type { VFile } from 'vfile';
import { report } from '../from-markdown/state.ts';
import { tellsNotToMix, tellsToCall } from './safety-words.ts';
import type { Statement } from './statements.ts';

/**
 * Records what a reader of the sheet must know and only a booklet would print: when to call, what not to mix (issue 5, point
 * 8). It belongs to the cards, or outside of `:::more`.
 */
export const checkLongForm = (file: VFile, statements: readonly Statement[]): void => {
  for (const { isLong, text, at } of statements) {
    if (!isLong || !(tellsToCall(text) || tellsNotToMix(text))) continue;
    report(file, at, {
      rule: 'handout/safety-in-long-form',
      found: `“${text.slice(0, 80)}” inside \`:::more\``,
      expected: 'when to call and what not to mix on the sheet itself, which everybody gets',
      fix: 'Move it to a care card or out of `:::more`; the long form may say “tell us” or “see When to get help”.',
    });
  }
};
