/** Attributes that React writes in camel case: HTML ignores case, XHTML requires lower case. */
const IN_CAPITALS = / (?:charSet|colSpan|rowSpan|hrefLang|tabIndex)=/g;

/** Converts HTML by React to XHTML: drawings name their language, and attributes are in lower case. */
export const toXhtml = (html: string): string => {
  const body = html
    .replaceAll(/<svg (?=class=|role=)/g, '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replaceAll(IN_CAPITALS, (attribute) => attribute.toLowerCase());
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${body}\n`;
};
