import type { TaggedOptions } from '../options.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them, however escaped
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[<>&'"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A date for XMP and the information dictionary: UTC, to the second. */
const dateTime = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

const description = (prefix: string, namespace: string, properties: string): string =>
  `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${properties}</rdf:Description>`;

const element = (name: string, value: string | undefined): string =>
  value === undefined ? '' : `<${name}>${escapeXml(value)}</${name}>`;

const inLanguages = (name: string, value: string | undefined): string =>
  value === undefined
    ? ''
    : `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt></${name}>`;

const collection = (name: string, kind: 'Seq' | 'Bag', value: string | undefined): string =>
  value === undefined
    ? ''
    : `<${name}><rdf:${kind}><rdf:li>${escapeXml(value)}</rdf:li></rdf:${kind}></${name}>`;

const dublinCore = ({ title, language, author, subject }: TaggedOptions): string =>
  [
    element('dc:format', 'application/pdf'),
    inLanguages('dc:title', title),
    collection('dc:creator', 'Seq', author),
    inLanguages('dc:description', subject),
    collection('dc:language', 'Bag', language),
  ].join('');

/** PDF/A accepts properties of another standard only with a description of their schema (ISO 19005-2, 6.6.2.3). */
const UA_SCHEMA = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`;

const extension = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
${UA_SCHEMA}
</rdf:Description>`;

/** The XMP packet: the document's information, and its claims of PDF/UA-1 and PDF/A-2a. */
export const xmpPacket = (options: TaggedOptions, creator: string, producer: string): string => {
  const date = dateTime(options.date);
  const descriptions = [
    description('dc', 'http://purl.org/dc/elements/1.1/', dublinCore(options)),
    description(
      'xmp',
      'http://ns.adobe.com/xap/1.0/',
      ['CreateDate', 'ModifyDate', 'MetadataDate'].map((name) => element(`xmp:${name}`, date)).join('') +
        element('xmp:CreatorTool', creator),
    ),
    description(
      'pdf',
      'http://ns.adobe.com/pdf/1.3/',
      element('pdf:Producer', producer) + element('pdf:Keywords', options.keywords),
    ),
    description(
      'pdfaid',
      'http://www.aiim.org/pdfa/ns/id/',
      element('pdfaid:part', '2') + element('pdfaid:conformance', 'A'),
    ),
    description('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', element('pdfuaid:part', '1')),
    extension,
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    ...descriptions,
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
};
