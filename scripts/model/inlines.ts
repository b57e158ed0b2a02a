/** What is in a line of a handout. Types only. */

import type { ClinicFact } from './names.ts';

type Text = { type: 'text'; value: string };
type Strong = { type: 'strong'; children: Inline[] };
type Emphasis = { type: 'emphasis'; children: Inline[] };
type Code = { type: 'code'; value: string };
/**
 * `url` starts with https:, mailto: or tel:. `address` is what is printed after the words, as people read and
 * type it; null when the words show it.
 */
type Link = { type: 'link'; url: string; address: string | null; children: Inline[] };
/** A line break asked for by the author. */
type Break = { type: 'break' };
type ClinicFactInline = { type: 'clinic-fact'; fact: ClinicFact };
/** Words in another language (BCP 47 tag). */
type Foreign = { type: 'foreign'; language: string; children: Inline[] };
export type Inline = Text | Strong | Emphasis | Code | Link | Break | ClinicFactInline | Foreign;
