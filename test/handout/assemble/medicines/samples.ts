import type { MedicinePart } from '../../../../scripts/handout/assemble/medicines/convert-medicine.ts';
import type { SideEffect } from '../../../../scripts/model/handout.ts';
import { item, line } from '../../sample-handout.ts';

/** A side effect with arbitrary words except for what to notice. */
export const effect = (notice: string, parts: Partial<SideEffect> = {}): SideEffect => ({
  pictogram: null,
  appliesTo: null,
  notice: line(notice),
  doThis: line('Rest.'),
  tellUs: line('Tell us today.'),
  ...parts,
});

/** The part of a medicine with one name on a pair sheet. */
export const medicine = (
  title: string,
  parts: { lines?: string[]; effects?: SideEffect[] } = {},
): MedicinePart => ({
  from: `en/medicines/${title}.md`,
  title,
  short: title,
  code: `M-${title.slice(0, 3).toUpperCase()}`,
  names: [[{ type: 'strong', children: line(title.toLowerCase()) }]],
  lines: (parts.lines ?? []).map((words) => item(words)),
  effects: parts.effects ?? [],
  sections: [],
  citations: [],
  passages: [],
  scoped: new Set(),
});
