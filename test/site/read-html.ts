const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** The words of a page as a reader sees them, including print-only ones. */
export const textOf = (html: string): string =>
  html
    .replace(/<head>.*?<\/head>/su, '')
    .replace(/<\/?(?:p|div|li|h\d|td|th|tr|section|figure|figcaption|br|dt|dd|ul|ol)\b[^>]*>/gu, ' ')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:amp|lt|gt|quot|#x27);/gu, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/gu, ' ');

/** The levels of the headings of a page in order. */
export const headingLevels = (html: string): number[] =>
  [...html.matchAll(/<h([1-6])\b/gu)].map(([, level]) => Number(level));
