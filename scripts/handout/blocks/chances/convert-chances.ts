import type { ListItem } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Chance, Chances } from '../../../model/handout.ts';
import type { Locale } from '../../../model/locale.ts';
import { type BoxPart, itemsIn, namesAfter, singleLineOf } from '../../from-markdown/boxes/items.ts';
import type { ReadDirective } from '../../from-markdown/directives/read-directive.ts';
import { lineOf } from '../../from-markdown/inline/line.ts';
import { report, type State } from '../../from-markdown/state.ts';
import { inlineText } from '../../text/inline-text.ts';

/**
 * The number of the only chance out of 100 in the words, from 0 to 100; null when there is none, or more than
 * one.
 */
const countIn = (words: string, { sheets }: Locale): number | null => {
  const [only, ...more] = Array.from(words.matchAll(sheets.chance.pattern), ([, count]) => Number(count));
  return only === undefined || only > 100 || more.length > 0 ? null : only;
};

const chance = (part: BoxPart<ListItem>): Chance[] => {
  const words = [...lineOf(singleLineOf(part, 'chances'), part.state), ...namesAfter(part)];
  if (words.length === 0) return [];
  const { locale } = part.state.audience;
  const count = countIn(inlineText(words), locale);
  if (count !== null) return [{ words, count }];
  report(part.state.file, part.node, {
    rule: 'markdown/chance-form',
    found: `item “${inlineText(words)}”`,
    expected: `one chance, written “${locale.sheets.chance.form}”, in each item of \`:::chances\``,
    fix: 'Write the chance out of 100 as the source gives it, with a whole number.',
  });
  return [{ words, count: 0 }];
};

/** Chances, each with a picture of 100 people. */
export const convertChances = (
  node: ContainerDirective,
  _directive: ReadDirective,
  state: State,
): Chances[] => {
  const items = itemsIn(node, state).flatMap(chance);
  return items.length === 0 ? [] : [{ type: 'chances', items }];
};
