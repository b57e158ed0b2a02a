/** Inline elements of a handout. Types only. */

import type { ClinicFact } from './vocabulary.ts';

type Text = { type: 'text'; value: string };
type Strong = { type: 'strong'; children: Inline[] };
type Emphasis = { type: 'emphasis'; children: Inline[] };
type Code = { type: 'code'; value: string };
/**
 * `url` starts with https:, mailto: or tel:, or is `#` with the name of a place in the sheet. `address` is
 * printed after the words, as people read and type it; null when the words show it. `showsAddress`: the words
 * are a number or an address and need no underline.
 */
type Link = {
  type: 'link';
  url: string;
  address: string | null;
  showsAddress?: true;
  children: Inline[];
};
/** A line break asked for by the author. */
type Break = { type: 'break' };
type ClinicFactInline = { type: 'clinic-fact'; fact: ClinicFact };
/** Words in another language (BCP 47 tag). */
type ForeignWords = { type: 'foreign'; language: string; children: Inline[] };
export type Inline = Text | Strong | Emphasis | Code | Link | Break | ClinicFactInline | ForeignWords;
