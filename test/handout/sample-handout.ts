import type { Block, CareCards, Handout, Inline, ListItem, Paragraph } from '../../scripts/model/handout.ts';

/** One line of text. */
export const line = (value: string): Inline[] => [{ type: 'text', value }];

/** A paragraph of plain text. */
export const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: line(value) });

/** A list item of plain text, for all cancer types. */
export const item = (value: string, appliesTo: string | null = null): ListItem => ({
  appliesTo,
  blocks: [paragraph(value)],
});

/** A list item with the fever to call about. */
export const feverItem = (appliesTo: string | null = null): ListItem => ({
  appliesTo,
  blocks: [
    {
      type: 'paragraph',
      children: [
        ...line('Fever of '),
        { type: 'strong', children: [{ type: 'clinic-fact', fact: 'fever' }] },
      ],
    },
  ],
});

/** Empty care cards, except for the given parts. */
export const careCards = (parts: Partial<CareCards> = {}): CareCards => ({
  type: 'care-cards',
  emergency: { shared: [], own: [] },
  callNow: { shared: [], own: [] },
  sameDay: { shared: [], own: [] },
  thisWeek: { shared: [], own: [] },
  say: [],
  ...parts,
});

/** A sheet on hormone therapy, except for the given parts. */
export const handout = (parts: Partial<Handout> = {}): Handout => ({
  id: 'hormone-therapy',
  code: 'HT',
  revision: 1,
  kind: 'treatment',
  language: 'en',
  title: 'Hormone therapy for bone metastasis',
  heading: 'Hormone therapy for bone metastasis',
  subtitle: null,
  runningTitle: 'Hormone therapy',
  lead: [],
  treatment: { id: 'hormone-therapy', name: 'Hormone therapy', hasMedicines: true },
  cancerType: null,
  intro: [],
  sections: [],
  sources: [],
  review: { state: 'draft', reason: 'no review yet' },
  ...parts,
});

/** A sheet with one section of those blocks. */
export const withBlocks = (...blocks: Block[]): Handout =>
  handout({ sections: [{ id: null, title: [], blocks }] });
