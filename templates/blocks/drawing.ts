import type { ReactElement } from 'react';
import type { Block, BlockOf, BlockType } from '../../scripts/model/handout.ts';
import type { Twin } from '../bilingual/languages.tsx';

/** Props of a drawing on paper; measures in points. */
export type PaperProps<Type extends BlockType> = {
  block: BlockOf<Type>;
  /** The block next to it, if it accepts one. */
  beside: Block | null;
  width: number;
  /** Space to its neighbours: only a drawing that `setsSpace` adds it itself. */
  above: number;
  below: number;
};

/** Drawing of two blocks, one in each language, point by point. */
type BilingualDrawing<Type extends BlockType> = {
  Draw: (props: { of: Twin<BlockOf<Type>> }) => ReactElement | null;
  /**
   * What a block consists of, in words that are the same in every language. Where the two have other parts, each is drawn in its own
   * column: drawn together, points would be lost, or stand beside others.
   */
  parts: (block: BlockOf<Type>) => readonly string[];
};

/** Drawing of one block type on paper and on a web page; its text is in `scripts/handout/blocks/`. */
export type BlockDrawing<Type extends BlockType> = {
  Paper: (props: PaperProps<Type>) => ReactElement | null;
  Web: (props: { block: BlockOf<Type> }) => ReactElement | null;
  /** On paper beside the same block in another language; by default each language has its own drawing in its column. */
  bilingual?: BilingualDrawing<Type>;
  /** Whether on paper its section spans the whole width of the page. */
  isWide?: true;
  /** Whether on paper its section starts a page. */
  startsPage?: (block: BlockOf<Type>) => boolean;
  /** Whether its section is split only where much of a page would stay blank, on a sheet that needs more than one sheet of paper. */
  isWholeOnLong?: (block: BlockOf<Type>) => boolean;
  /** Whether on paper its beginning stays on the page of a paragraph right above it. */
  staysWithWordsAbove?: true;
  /** Whether on paper the next block is placed next to it. */
  takesBeside?: (next: Block) => boolean;
  /** Whether on a web page two of this type are side by side where there is room. */
  pairsOnWeb?: true;
  /** Whether on paper it adds the space to its neighbours itself. */
  setsSpace?: true;
};
