import type { PacketData, PacketSheet } from '../../packet/packet-data.ts';
import { fill } from '../data.ts';
import { button, byId, el } from '../dom.ts';
import { reviewState } from '../review-state.ts';
import { offersFor } from './offers.ts';

/** Actions on the sheets of the packet. */
export type SheetActions = {
  toggle: (id: string, isIn: boolean) => void;
  move: (id: string, by: -1 | 1) => void;
};

const GROUPS = ['overview', 'treatments', 'medicines', 'guides'] as const;

/** `why`: why the sheet is suggested, or null. */
const offer = (
  sheet: PacketSheet,
  chosen: readonly string[],
  why: string | null,
  { toggle }: SheetActions,
): HTMLElement => {
  const box = el('input', { type: 'checkbox', checked: chosen.includes(sheet.id) });
  box.dataset.key = `offer ${sheet.id}`;
  box.addEventListener('change', () => toggle(sheet.id, box.checked));
  const code = el('span', { className: 'code', textContent: sheet.code });
  return el('label', { className: 'tick' }, box, ` ${sheet.title} `, code, why === null ? null : ` · ${why}`);
};

/** Shows the offers for a cancer type. */
export const showOffers = (
  data: PacketData,
  cancer: string,
  chosen: readonly string[],
  actions: SheetActions,
): void => {
  const offers = offersFor(data, cancer, chosen);
  const whyOf = ({ id }: PacketSheet): string | null =>
    offers.suggested.has(id) ? data.words.goesWith : null;
  for (const group of GROUPS)
    byId(`offer-${group}`).replaceChildren(
      ...offers[group].map((sheet) => offer(sheet, chosen, whyOf(sheet), actions)),
    );
  if (offers.medicines.length === 0)
    byId('offer-medicines').replaceChildren(
      el('p', { className: 'hint', textContent: data.words.noMedicines }),
    );
};

const actionsOf = (sheet: PacketSheet, { words }: PacketData, actions: SheetActions): HTMLElement => {
  const { id, title } = sheet;
  const named = (key: string, element: HTMLButtonElement): HTMLButtonElement => {
    element.dataset.key = `${key} ${id}`;
    return element;
  };
  return el(
    'div',
    { className: 'actions' },
    named(
      'up',
      button(words.up, () => actions.move(id, -1), fill(words.upOf, { title })),
    ),
    named(
      'down',
      button(words.down, () => actions.move(id, 1), fill(words.downOf, { title })),
    ),
    named(
      'out',
      button(words.remove, () => actions.toggle(id, false), fill(words.removeOf, { title })),
    ),
  );
};

/** Shows the packet's contents in order, and how many sheets may not be handed over yet. */
export const showContents = (
  data: PacketData,
  sheets: readonly PacketSheet[],
  actions: SheetActions,
  today: string,
): void => {
  const { words } = data;
  const isDraft = (sheet: PacketSheet): boolean => reviewState(sheet, today) !== 'reviewed';
  const rows = sheets.map((sheet) =>
    el(
      'li',
      {},
      `${sheet.title} `,
      el('span', { className: 'code', textContent: sheet.code }),
      isDraft(sheet) ? ` · ${words.draft}` : null,
      actionsOf(sheet, data, actions),
    ),
  );
  byId('contents').replaceChildren(...rows);
  byId('packet-count').textContent = fill(words.sheetCount, { count: rows.length });
  byId('contents-empty').hidden = rows.length > 0;
  const drafts = sheets.filter(isDraft).length;
  byId('drafts').hidden = drafts === 0;
  byId('drafts').textContent = fill(words.drafts, { drafts, count: sheets.length });
};
