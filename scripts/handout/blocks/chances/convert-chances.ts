import type { ListItem } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Chance, Chances } from '../../../model/handout.ts';
import { type BoxPart, itemsIn, namesAfter, wordsOf } from '../../from-markdown/boxes/items.ts';
import type { ReadDirective } from '../../from-markdown/directives/read-directive.ts';
import { lineOf } from '../../from-markdown/inline/line.ts';
import { report, type State } from '../../from-markdown/state.ts';
import { inlineText } from '../../text/inline-text.ts';

const IN_100 = /\babout (\d{1,3}) in 100\b/giu;

/** N of the one "about N in 100" in the words, from 0 to 100; null when there is none, or more than one. */
const countIn = (words: string): number | null => {
  const [only, ...more] = Array.from(words.matchAll(IN_100), ([, count]) => Number(count));
  return only === undefined || only > 100 || more.length > 0 ? null : only;
};

const chance = (part: BoxPart<ListItem>): Chance[] => {
  const words = [...lineOf(wordsOf(part, 'chances'), part.state), ...namesAfter(part)];
  if (words.length === 0) return [];
  const count = countIn(inlineText(words));
  if (count !== null) return [{ words, count }];
  report(part.state.file, part.node, {
    rule: 'markdown/chance-form',
    found: `item “${inlineText(words)}”`,
    expected: 'one chance, written “about N in 100”, in each item of `:::chances`',
    fix: 'Write the chance out of 100 as the source gives it, such as “about 18 in 100 people”.',
  });
  return [{ words, count: 0 }];
};

/** Chances, each to be shown with a picture of 100 people. */
export const convertChances = (
  node: ContainerDirective,
  _directive: ReadDirective,
  state: State,
): Chances[] => {
  const items = itemsIn(node, state).flatMap(chance);
  return items.length === 0 ? [] : [{ type: 'chances', items }];
};
