import type { EditionName, HandoutKind } from './handout.ts';

/** Words of the catalogue for its script in the browser; `{name}` is a placeholder. */
export type CatalogueWords = {
  editions: Record<EditionName, string>;
  kinds: Record<HandoutKind, string>;
  found: string;
  foundOne: string;
  foundNone: string;
  searching: string;
  searchFailed: string;
  corrected: string;
  unknown: string;
  leftOut: string;
  partly: string;
  didYouMean: string;
  didYouMeanOf: string;
  more: string;
  states: { draft: string; overdue: string; reviewed: string };
  meta: string;
  metaOnePage: string;
  read: string;
  open: string;
  openOf: string;
  /** Opens the sheet with `{language}` beside it; the second names `{title}` and `{edition}` too. */
  openBeside: string;
  openBesideOf: string;
  print: string;
  /** Prints the sheet in black ink only. */
  printBlack: string;
  /** Opens the packet page with what belongs to this sheet. */
  packet: string;
  packetOf: string;
  download: string;
  actions: string;
  actionsOf: string;
  copyLink: string;
  copyNote: string;
  copied: string;
  copyHere: string;
  close: string;
  isCurrent: string;
  changed: string;
  add: string;
  addOf: string;
  remove: string;
  removeOf: string;
  added: string;
  removed: string;
  warnings: { draft: string; overdue: string };
  addAnyway: string;
  leaveOut: string;
  zip: string;
  zipping: string;
  zipDone: string;
  zipFailed: string;
  copyLinkAll: string;
  copyNotes: string;
  clear: string;
  chartNotes: { draft: string; overdue: string; reviewed: string };
};
