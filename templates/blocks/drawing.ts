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

/** Drawing of one block type on paper and on a web page; its text is in `scripts/handout/blocks/`. */
export type BlockDrawing<Type extends BlockType> = {
  Paper: (props: PaperProps<Type>) => ReactElement | null;
  Web: (props: { block: BlockOf<Type> }) => ReactElement | null;
  /** On paper beside the same block in another language; by default each language has its own drawing in its column. */
  Bilingual?: (props: { of: Twin<BlockOf<Type>> }) => ReactElement | null;
  /**
   * What it consists of, in words that are the same in every language: two languages stand beside each other point by point
   * only where both have the same parts. A pair sheet has the side effects that its language has room for.
   */
  parts?: (block: BlockOf<Type>) => readonly string[];
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
