import type { PdfDocument } from './pdf-document.ts';

/**
 * Operators that do not affect the graphics state, so that no state need be saved before them: BDC, BMC and
 * EMC (ISO 32000-1, 14.6).
 */
const MARKS = /^(?:EMC|\/\S+ <<.*>> BDC|\/\S+ BMC)$/s;

/**
 * Writes a `q` only where it protects something. react-pdf saves the state several times for each nested box,
 * and PDF/A allows 28 levels (ISO 19005-2, 6.1.13); of consecutive saves only the innermost is needed, and
 * empty ones are dropped.
 */
export const collapseStates = (document: PdfDocument): void => {
  const addContent = document.addContent.bind(document);
  const addPage = document.addPage;
  let open: boolean[] = [];
  document.addPage = (options) => {
    open = [];
    return addPage.call(document, options);
  };
  document.addContent = (data) => {
    if (data === 'q') {
      open.push(false);
      return document;
    }
    if (data === 'Q') return open.pop() === false ? document : addContent('Q');
    if (open.at(-1) === false && !(typeof data === 'string' && MARKS.test(data))) {
      open[open.length - 1] = true;
      addContent('q');
    }
    return addContent(data);
  };
};
