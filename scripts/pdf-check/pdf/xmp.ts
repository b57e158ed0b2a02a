/** Namespaces of the checked XMP properties. */
export const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  extension: 'http://www.aiim.org/pdfa/ns/extension/',
  schema: 'http://www.aiim.org/pdfa/ns/schema#',
} as const;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? whole);
  });

const prefixOf = (xmp: string, namespace: string): string | null =>
  [...xmp.matchAll(/xmlns:([\w-]+)\s*=\s*["']([^"']*)["']/g)].find(([, , uri]) => uri === namespace)?.[1] ??
  null;

/** The value of a property, from an element or an attribute, without inner markup; null when absent. */
export const xmpProperty = (xmp: string, namespace: keyof typeof NAMESPACES, name: string): string | null => {
  const prefix = prefixOf(xmp, NAMESPACES[namespace]);
  if (prefix === null) return null;
  const full = `${prefix}:${name}`;
  const element = new RegExp(`<${full}(?:\\s[^>]*)?>([\\s\\S]*?)</${full}>`).exec(xmp)?.[1];
  const attribute = new RegExp(`\\s${full}\\s*=\\s*["']([^"']*)["']`).exec(xmp)?.[1];
  const found = element ?? attribute;
  return found === undefined ? null : unescapeXml(found.replace(/<[^>]*>/g, ' ')).trim();
};

/** Names of overlapping elements, or a bare `&`; null when the XML is well formed. */
export const xmlError = (xml: string): string | null => {
  const bare = /&(?!(?:#\d+|#x[\da-f]+|\w+);)/i.exec(xml);
  if (bare) return `a bare & at “${xml.slice(bare.index, bare.index + 20)}”`;
  const open: string[] = [];
  for (const [, closing, name = '', rest = ''] of xml.matchAll(/<(\/?)([\w:.-]+)([^>]*)>/g)) {
    if (closing && open.pop() !== name) return `</${name}> closes what is not open`;
    if (!closing && !rest.endsWith('/')) open.push(name);
  }
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : null;
};

/** PDF/A extension schemas by namespace. */
export const describedNamespaces = (xmp: string): string[] => {
  const prefix = prefixOf(xmp, NAMESPACES.schema);
  if (prefix === null || prefixOf(xmp, NAMESPACES.extension) === null) return [];
  const pattern = new RegExp(`<${prefix}:namespaceURI>([^<]*)</${prefix}:namespaceURI>`, 'g');
  return [...xmp.matchAll(pattern)].map(([, uri = '']) => uri.trim());
};
