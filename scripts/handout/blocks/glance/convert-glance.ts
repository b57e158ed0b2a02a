import type { ListItem } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Glance, GlanceItem } from '../../../model/handout.ts';
import { takeIcon, takeStrong, withoutColon } from '../../from-markdown/boxes/item-lead.ts';
import { type BoxPart, itemsIn, namesAfter, singleLineOf } from '../../from-markdown/boxes/items.ts';
import type { ReadDirective } from '../../from-markdown/directives/read-directive.ts';
import { lineOf } from '../../from-markdown/inline/line.ts';
import type { State } from '../../from-markdown/state.ts';

const glanceItem = (part: BoxPart<ListItem>): GlanceItem => {
  const { pictogram, rest } = takeIcon(singleLineOf(part, 'at-a-glance'), part.state);
  const { strong, rest: words } = takeStrong(rest);
  return {
    pictogram,
    label: withoutColon(lineOf(strong, part.state)),
    text: [...lineOf(words, part.state), ...namesAfter(part)],
  };
};

/** The boxes at the top of a sheet or section that has no title of its own. */
export const convertGlance = (
  node: ContainerDirective,
  _directive: ReadDirective,
  state: State,
): Glance[] => {
  const items = itemsIn(node, state)
    .map(glanceItem)
    .filter((item) => item.label.length + item.text.length > 0);
  const title = state.section === null ? state.audience.locale.sections.glance : '';
  return items.length === 0 ? [] : [{ type: 'glance', title, items }];
};
