import type { Converted } from '../../../scripts/handout/from-markdown/index.ts';
import type { Block, CareCard, Inline, ListItem } from '../../../scripts/model/handout.ts';

const lineText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'text' || inline.type === 'code') return inline.value;
      if (inline.type === 'break') return '\n';
      return inline.type === 'clinic-fact' ? `{${inline.fact}}` : lineText(inline.children);
    })
    .join('');

const itemTexts = (items: readonly ListItem[]): string[] =>
  items.flatMap((item) => [item.appliesTo ?? '', ...blockTexts(item.blocks)]);

const cardTexts = (card: CareCard): string[] => [...itemTexts(card.shared), ...itemTexts(card.own)];

const blockText = (block: Block): string[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [lineText(block.children)];
    case 'list':
    case 'questions':
      return itemTexts(block.items);
    case 'table':
      return [...block.head, ...block.rows.flat()].map(lineText);
    case 'quote':
      return blockTexts(block.blocks);
    case 'image':
      return [block.alt];
    case 'rule':
      return [];
    case 'figure':
      return [lineText(block.caption)];
    case 'group':
      return [block.label, ...blockTexts(block.blocks)];
    case 'glance':
      return [block.title, ...block.items.flatMap((item) => [lineText(item.label), lineText(item.text)])];
    case 'side-effects':
      return [
        ...block.head.map(lineText),
        ...block.rows.flatMap((row) => [
          lineText(row.notice),
          row.appliesTo ?? '',
          lineText(row.doThis),
          lineText(row.tellUs),
        ]),
      ];
    case 'care-cards':
      return [block.emergency, block.sameDay, block.nextVisit].flatMap(cardTexts);
    case 'write-in':
      return block.labels.map(lineText);
    case 'chances':
      return block.items.map(({ words }) => lineText(words));
    case 'planner':
      return block.head;
    case 'panels':
      return block.panels.flatMap((panel) => [lineText(panel.heading), ...blockTexts(panel.blocks)]);
    case 'treatment-map':
      return [
        lineText(block.intro),
        ...block.choices.flatMap((choice) => [lineText(choice.name), lineText(choice.text)]),
      ];
  }
};

const blockTexts = (blocks: readonly Block[]): string[] => blocks.flatMap(blockText);

/** The text of a converted body, one line a paragraph, in the order of the document. */
export const textOf = (converted: Pick<Converted, 'intro' | 'sections'>): string =>
  [
    ...blockTexts(converted.intro),
    ...converted.sections.flatMap((section) => [lineText(section.title), ...blockTexts(section.blocks)]),
  ].join('\n');

/** The runs of letters and digits of a text; quotes and apostrophes count as none. */
export const wordsIn = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words that do not stand in a text in this order. */
export const wordsLost = (words: readonly string[], text: string): string[] => {
  const present = wordsIn(text);
  let from = 0;
  return words.filter((word) => {
    const at = present.indexOf(word, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
};

/** The pieces that do not stand in a text in this order, be it inside of words. */
export const piecesLost = (pieces: readonly string[], text: string): string[] => {
  let from = 0;
  return pieces.filter((piece) => {
    const at = text.indexOf(piece, from);
    if (at >= 0) from = at + piece.length;
    return at < 0;
  });
};
