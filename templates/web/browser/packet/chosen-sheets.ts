import type { PacketData, PacketSheet } from '../../packet/packet-data.ts';
import { fill } from '../data.ts';
import { byId, say } from '../dom.ts';
import { hideMade } from './made-packet.ts';
import { fits, moved, withSheet } from './offers.ts';
import { typedIn } from './packet-form.ts';
import { type SheetActions, showContents, showOffers } from './sheet-views.ts';

/** The sheets of the packet; each change is shown and announced. */
export type ChosenSheets = {
  ids: () => readonly string[];
  add: (id: string) => void;
  /** Replaces the overview by that of the chosen cancer type. */
  takeOverview: () => void;
  /** The same, without the sheets that are for another cancer type. */
  changeCancer: () => void;
  /** Starts anew, with the page of warning signs. */
  startAgain: () => void;
};

/** Redraws, and restores the focus. */
const keepingFocus = (draw: () => void): void => {
  const { activeElement } = document;
  const key = activeElement instanceof HTMLElement ? activeElement.dataset.key : undefined;
  draw();
  if (key === undefined) return;
  (document.querySelector<HTMLElement>(`[data-key="${key}"]`) ?? byId('contents-title')).focus();
};

/** The initial packet: the sheets in the address, without duplicates, or the page of warning signs. */
const firstIds = ({ sheets, help }: PacketData, asked: readonly string[]): string[] => {
  const known = [...new Set(asked)].filter((id) => sheets.some((sheet) => sheet.id === id));
  return known.length === 0 && help !== null ? [help] : known;
};

/** Opens the lists of sheets: the offers, and the packet's contents. */
export const openChosenSheets = (data: PacketData, asked: readonly string[], today: string): ChosenSheets => {
  const { words, sheets } = data;
  let order = firstIds(data, asked);
  const named = (id: string): PacketSheet | undefined => sheets.find((sheet) => sheet.id === id);
  const announce = (text: string, id: string): void => {
    const values = { title: named(id)?.title ?? id, count: order.length, place: order.indexOf(id) + 1 };
    say(fill(text, values), false);
  };
  const draw = (): void => {
    hideMade();
    keepingFocus(() => {
      showOffers(data, typedIn('packet-cancer'), order, actions);
      showContents(
        data,
        order.flatMap((id) => named(id) ?? []),
        actions,
        today,
      );
    });
  };
  const take = (next: string[], text: string, id: string): void => {
    order = next;
    draw();
    announce(text, id);
  };
  const add = (id: string): void =>
    take(order.includes(id) ? order : withSheet(order, id, sheets), words.added, id);
  const actions: SheetActions = {
    toggle: (id, isIn) => {
      if (isIn) add(id);
      else
        take(
          order.filter((one) => one !== id),
          words.removed,
          id,
        );
    },
    move: (id, by) => take(moved(order, id, by), words.moved, id),
  };
  const takeOverview = (): void => {
    const cancer = typedIn('packet-cancer');
    const overview = sheets.find(({ kind, cancerType }) => kind === 'cancer-type' && cancerType === cancer);
    const others = order.filter((id) => named(id)?.kind !== 'cancer-type');
    order = overview === undefined ? others : withSheet(others, overview.id, sheets);
    draw();
  };
  const changeCancer = (): void => {
    const cancer = typedIn('packet-cancer');
    const before = order.length;
    order = order.filter((id) => sheets.some((one) => one.id === id && fits(one, cancer)));
    const count = before - order.length;
    takeOverview();
    if (count > 0) say(fill(words.otherCancer, { count }));
  };
  const startAgain = (): void => {
    order = firstIds(data, []);
    draw();
  };
  draw();
  return { ids: () => order, add, takeOverview, changeCancer, startAgain };
};
