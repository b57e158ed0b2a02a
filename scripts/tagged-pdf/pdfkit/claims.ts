import type { PdfVersion } from '../options.ts';
import { description, element } from './xmp-parts.ts';

const PDF_A = 'http://www.aiim.org/pdfa/ns/id/';
const PDF_UA = 'http://www.aiim.org/pdfua/ns/id/';

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

const EXTENSION = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
${UA_SCHEMA}
</rdf:Description>`;

/** Levels of Well-Tagged PDF 1.0, as named in its PDF Declarations. */
const WELL_TAGGED = ['accessibility1.0', 'reuse1.0'].map(
  (level) => `http://pdfa.org/declarations/wtpdf#${level}`,
);

const declarations = WELL_TAGGED.map(
  (level) => `<rdf:li rdf:parseType="Resource">${element('pdfd:conformsTo', level)}</rdf:li>`,
).join('');

/** The XMP descriptions of the standards claimed by each version. */
export const CLAIMS: Readonly<Record<PdfVersion, readonly string[]>> = {
  '1.7': [
    description('pdfaid', PDF_A, element('pdfaid:part', '2') + element('pdfaid:conformance', 'A')),
    description('pdfuaid', PDF_UA, element('pdfuaid:part', '1')),
    EXTENSION,
  ],
  '2.0': [
    description('pdfaid', PDF_A, element('pdfaid:part', '4') + element('pdfaid:rev', '2020')),
    description('pdfuaid', PDF_UA, element('pdfuaid:part', '2') + element('pdfuaid:rev', '2024')),
    description(
      'pdfd',
      'http://pdfa.org/declarations/',
      `<pdfd:declarations><rdf:Bag>${declarations}</rdf:Bag></pdfd:declarations>`,
    ),
  ],
};
