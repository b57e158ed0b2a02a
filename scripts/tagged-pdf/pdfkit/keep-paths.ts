import type { PdfDocument } from './pdf-document.ts';
import { shortPath } from './short-paths.ts';

/** Operators by path; cleared when full. */
const known = new Map<string, string>();
const MAX_CACHED_PATHS = 2000;

/** Records what a document would write during a drawing, without writing it. */
const recorded = (document: PdfDocument, draw: () => void): string => {
  const { addContent } = document;
  const operators: unknown[] = [];
  document.addContent = (operator) => {
    operators.push(shortPath(operator));
    return document;
  };
  try {
    draw();
  } finally {
    document.addContent = addContent;
  }
  return operators.join('\n');
};

/**
 * Reads the path of a drawing once for all documents: the same icons are on most pages, and reading their
 * paths again took 3 % of a sheet's time (308 sheets, profiled). The operators are the same.
 */
export const keepPaths = (document: PdfDocument): void => {
  const draw = document.path.bind(document);
  document.path = (path) => {
    const operators = known.get(path) ?? recorded(document, () => draw(path));
    if (!known.has(path) && known.size >= MAX_CACHED_PATHS) known.clear();
    known.set(path, operators);
    return operators === '' ? document : document.addContent(operators);
  };
};
