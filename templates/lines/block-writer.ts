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

/** Helpers for block writers. */
export type LinearContext = {
  phrases: Phrases;
  formats: FormatPhrases;
  figures: FigureWords;
  clinic: ClinicProfile;
  kind: HandoutKind;
  /** Level of a block's own heading: 3 in a section, 2 before the first section. */
  level: 2 | 3;
  /** The words of a line, including facts of the clinic and link addresses. */
  wordsOf: (inlines: readonly Inline[]) => string;
  /** The lines of nested blocks. */
  linesOf: (blocks: readonly Block[]) => Line[];
  /** The lines of list items; `markerOf` returns the marker of an item by index. */
  itemsOf: (items: readonly ListItem[], markerOf?: (index: number) => string) => Line[];
};

/** Writes one block type line by line, with the words and order of the text hash. */
export type BlockWriter<Type extends BlockType> = (block: BlockOf<Type>, context: LinearContext) => Line[];
