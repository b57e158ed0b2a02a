import type { ListItem } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Glance, GlanceItem } from '../../../model/handout.ts';
import { lineOf } from '../inline/line.ts';
import { glanceTitle } from '../sections/sections.ts';
import type { State } from '../state.ts';
import { takeIcon, takeStrong, withoutColon } from './item-lead.ts';
import { type BoxPart, itemsIn, namesAfter, wordsOf } from './items.ts';

const glanceItem = (part: BoxPart<ListItem>): GlanceItem => {
  const { pictogram, rest } = takeIcon(wordsOf(part, 'at-a-glance'), part.state);
  const { strong, rest: words } = takeStrong(rest);
  return {
    pictogram,
    label: withoutColon(lineOf(strong, part.state)),
    text: [...lineOf(words, part.state), ...namesAfter(part)],
  };
};

/** The boxes at the top of a sheet, or of a section, where they have no title of their own. */
export const glance = (node: ContainerDirective, state: State): Glance[] => {
  const items = itemsIn(node, state)
    .map(glanceItem)
    .filter((item) => item.label.length + item.text.length > 0);
  const title = state.section === null ? glanceTitle(state.audience.language) : '';
  return items.length === 0 ? [] : [{ type: 'glance', title, items }];
};
