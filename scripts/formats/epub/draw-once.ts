import type { Handout } from '../../model/handout.ts';
import type { BookDrawing } from './draw-book.tsx';

/**
 * A cached drawing for the books of one run (one clinic, one version): a chapter without links to other
 * sheets is the same in each book, so it is drawn once.
 */
export const drawOnce = (drawing: BookDrawing): BookDrawing => {
  const drawn = new Map<Handout, string>();
  return {
    ...drawing,
    chapter: (props) => {
      const known = drawn.get(props.handout);
      if (known !== undefined) return known;
      let hasLinks = false;
      const hrefOf: typeof props.hrefOf = (code) => {
        hasLinks = true;
        return props.hrefOf(code);
      };
      const chapter = drawing.chapter({ ...props, hrefOf });
      if (!hasLinks) drawn.set(props.handout, chapter);
      return chapter;
    },
  };
};
