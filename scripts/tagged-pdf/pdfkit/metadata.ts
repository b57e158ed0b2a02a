import type { TaggedOptions } from '../options.ts';
import { CLAIMS } from './claims.ts';
import { description, element, escapeXml } from './xmp-parts.ts';

/** A date for XMP and the information dictionary: UTC, to the second. */
const dateTime = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

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

/** The XMP packet: the document's information, and the standards that it claims. */
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
    ...CLAIMS[options.pdfVersion ?? '1.7'],
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    ...descriptions,
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
};
