import type { FigureWords } from '../../scripts/model/figure-words.ts';
import type { FormatPhrases } from '../../scripts/model/format-phrases.ts';
import type {
  Block,
  BlockOf,
  BlockType,
  ClinicProfile,
  HandoutKind,
  Inline,
  ListItem,
} from '../../scripts/model/handout.ts';
import type { Phrases } from '../../scripts/model/phrases.ts';
import type { Line } from './line.ts';

/** What the writer of a block may ask for. */
export type LinearContext = {
  phrases: Phrases;
  formats: FormatPhrases;
  figures: FigureWords;
  clinic: ClinicProfile;
  kind: HandoutKind;
  /** Level of a block's own heading: 3 in a section, 2 before the first section. */
  level: 2 | 3;
  /** The words of a line, with the facts of the clinic and the address of each link. */
  wordsOf: (inlines: readonly Inline[]) => string;
  /** The lines of blocks inside of a block. */
  linesOf: (blocks: readonly Block[]) => Line[];
  /** The lines of list items; `markerOf` gives the marker of the item with that index. */
  itemsOf: (items: readonly ListItem[], markerOf?: (index: number) => string) => Line[];
};

/** Writes one block type line by line; the same words in the same order as the text hash has them. */
export type BlockWriter<Type extends BlockType> = (block: BlockOf<Type>, context: LinearContext) => Line[];
