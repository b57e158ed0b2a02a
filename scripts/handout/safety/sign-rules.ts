import type { VFile } from 'vfile';
import { CARD_LEVELS, CARDS } from '../../model/card-levels.ts';
import type { CardLevel } from '../../model/handout.ts';
import type { SafetyWords, Sign } from '../../model/safety-words.ts';
import { report } from '../from-markdown/state.ts';
import { tells } from './signs.ts';
import type { Statement } from './statements.ts';

/** Maximum number of shared signs on a card, so that people read all of them. */
const MAX_SHARED = 4;

const reportLevel = (file: VFile, { at, text }: Statement, { id, level }: Sign): void =>
  report(file, at, {
    rule: 'handout/sign-level',
    found: `“${text.slice(0, 80)}”, a sign of ${id}, in another card`,
    expected: `it in \`:::${CARD_LEVELS[level]}\`, as on every other sheet`,
    fix: 'Move it there. A reader with two sheets must not find two answers.',
  });

const reportRepeated = (file: VFile, { at, text }: Statement, { id }: Sign): void =>
  report(file, at, {
    rule: 'handout/sign-repeated',
    found: `“${text.slice(0, 80)}”, which the shared signs say already (${id})`,
    expected: 'in a treatment’s own cards what the treatment adds',
    fix: 'Take it out: shared/red-flags.md puts it on every sheet.',
  });

/**
 * Records each sign on a treatment's own cards that has another level elsewhere or is on every sheet already.
 */
export const checkOwnSigns = (file: VFile, statements: readonly Statement[], safety: SafetyWords): void => {
  for (const statement of statements) {
    const { card, text } = statement;
    if (card === null) continue;
    for (const sign of safety.sharedSigns) if (tells(text, sign)) reportRepeated(file, statement, sign);
    for (const sign of safety.treatmentSigns)
      if (tells(text, sign) && CARD_LEVELS[sign.level] !== card) reportLevel(file, statement, sign);
  }
};

const reportLost = (file: VFile, { id, level }: Sign): void =>
  report(
    file,
    { line: 1, column: 1 },
    {
      rule: 'handout/red-flag-lost',
      found: `no bullet for ${id} in the \`:::${CARD_LEVELS[level]}\` card`,
      expected: 'every sign that a sheet must have, in one bullet each',
      fix: 'Put the bullet back; a new wording must name the same signs.',
    },
  );

const reportTooMany = (file: VFile, { at }: Statement, level: CardLevel): void =>
  report(file, at, {
    rule: 'handout/red-flags-too-many',
    found: `more than ${MAX_SHARED} shared signs in \`:::${CARD_LEVELS[level]}\``,
    expected: `at most ${MAX_SHARED}, so that people read all of them`,
    fix: 'Join signs that ask for the same, or move one to the sheets that need it.',
  });

/** Records signs that a shared block lacks or has on another card, and a card that is too long. */
export const checkSharedSigns = (
  file: VFile,
  statements: readonly Statement[],
  signs: readonly Sign[],
): void => {
  for (const level of CARDS) {
    const own = statements.filter(({ card }) => card === CARD_LEVELS[level]);
    for (const sign of signs)
      if (sign.level === level && !own.some(({ text }) => tells(text, sign))) reportLost(file, sign);
    const next = own[MAX_SHARED];
    if (next !== undefined) reportTooMany(file, next, level);
  }
};
