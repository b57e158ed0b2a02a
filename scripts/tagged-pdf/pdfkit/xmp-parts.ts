// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them, however escaped
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Escapes XML, and drops characters that XML does not allow. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[<>&'"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Properties of one namespace of XMP. */
export const description = (prefix: string, namespace: string, properties: string): string =>
  `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${properties}</rdf:Description>`;

/** A property of XMP; empty for a missing value. */
export const element = (name: string, value: string | undefined): string =>
  value === undefined ? '' : `<${name}>${escapeXml(value)}</${name}>`;
