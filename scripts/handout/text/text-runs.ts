import { createHash } from 'node:crypto';
import type {
  Block,
  CareCard,
  CareCards,
  Inline,
  List,
  ListItem,
  Panels,
  SideEffects,
  Table,
  TreatmentMap,
} from '../../model/handout.ts';

/** Words that stand together in one line or paragraph. */
export type Run = readonly Inline[];

/** Stands for a picture, so that another one is another text. */
const pictureHash = (data: string): string =>
  createHash('sha256').update(data, 'utf8').digest('hex').slice(0, 16);

const label = (words: string | null): Run[] => (words === null ? [] : [[{ type: 'text', value: words }]]);

/**
 * Stands for words the templates add, so that a bullet moved to another card or a changed drawing changes the
 * text.
 */
const slot = (name: string): Run[] => label(`{${name}}`);

/** The runs of a list's items in document order, each after the cancer type it holds for. */
export const itemRuns = (items: readonly ListItem[]): Run[] =>
  items.flatMap((item) => [...label(item.appliesTo), ...blockRuns(item.blocks)]);

const tableRuns = (table: Table): Run[] => [...table.head, ...table.rows.flat()];

const sideEffectRuns = (table: SideEffects): Run[] => [
  ...table.head,
  ...table.rows.flatMap((row) => [...label(row.appliesTo), row.notice, row.doThis, row.tellUs]),
];

const listRuns = (list: List): Run[] => [
  ...(list.ordered ? slot(`list.${list.start}`) : []),
  ...itemRuns(list.items),
];

const cardRuns = (level: string, card: CareCard): Run[] => [
  ...slot(`care.${level}`),
  ...itemRuns(card.shared),
  ...(card.own.length === 0 ? [] : slot(`care.${level}.own`)),
  ...itemRuns(card.own),
];

const careCardsRuns = (cards: CareCards): Run[] => [
  ...cardRuns('emergency', cards.emergency),
  cards.say,
  ...cardRuns('same-day', cards.sameDay),
  ...cardRuns('next-visit', cards.nextVisit),
];

const panelsRuns = (panels: Panels): Run[] =>
  panels.panels.flatMap((panel) => [
    ...slot(`figure.${panel.figure}`),
    panel.heading,
    ...blockRuns(panel.blocks),
  ]);

const treatmentRuns = (map: TreatmentMap): Run[] => [
  ...slot(`reach.${map.reach}`),
  map.intro,
  ...map.choices.flatMap((choice) => [choice.name, ...label(choice.code), choice.text]),
];

const oneBlockRuns = (block: Block): Run[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.children];
    case 'list':
      return listRuns(block);
    case 'questions':
      return itemRuns(block.items);
    case 'table':
      return tableRuns(block);
    case 'quote':
      return blockRuns(block.blocks);
    case 'image':
      return [...slot(`image.${pictureHash(block.data)}`), ...label(block.alt)];
    case 'rule':
      return [];
    case 'figure':
      return [...slot(`figure.${block.name}`), block.caption];
    case 'group':
      return [...label(block.label), ...blockRuns(block.blocks)];
    case 'glance':
      return [...label(block.title), ...block.items.flatMap((item) => [item.label, item.text])];
    case 'side-effects':
      return sideEffectRuns(block);
    case 'care-cards':
      return careCardsRuns(block);
    case 'write-in':
      return block.labels;
    case 'chances':
      return block.items.map(({ words }) => words);
    case 'planner':
      return block.head.flatMap(label);
    case 'panels':
      return panelsRuns(block);
    case 'treatment-map':
      return treatmentRuns(block);
  }
};

/**
 * Every run of words in the blocks, in document order; `{…}` stands for what the templates add, such as a
 * card's heading.
 */
export const blockRuns = (blocks: readonly Block[]): Run[] => blocks.flatMap(oneBlockRuns);
