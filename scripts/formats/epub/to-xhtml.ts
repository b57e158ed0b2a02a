/** Attributes that React writes with capitals: HTML reads them in any letters, XHTML in small ones alone. */
const IN_CAPITALS = / (?:charSet|colSpan|rowSpan|hrefLang|tabIndex)=/g;

/** HTML that React wrote as XHTML: drawings name their language, and attributes are in small letters. */
export const toXhtml = (html: string): string => {
  const body = html
    .replaceAll(/<svg (?=class=|role=)/g, '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replaceAll(IN_CAPITALS, (attribute) => attribute.toLowerCase());
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${body}\n`;
};
