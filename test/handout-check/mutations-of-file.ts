import { PDFArray, PDFDict, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import { dictIn, name, remove, rewriteXmp, set } from '../pdf-check/edit-pdf.ts';
import { type Mutation, spoiled } from './mutation.ts';

const text = (words: string): PDFHexString => PDFHexString.fromText(words);

const spoiledXmp = (title: string, found: Mutation['found'], from: string | RegExp, to: string): Mutation =>
  spoiled(title, found, (pdf) => rewriteXmp(pdf, (xmp) => xmp.replace(from, to)));

const latin1 = (bytes: Uint8Array, change: (text: string) => string): Uint8Array =>
  Buffer.from(change(Buffer.from(bytes).toString('latin1')), 'latin1');

const encrypted =
  (permissions: Record<string, number>): NonNullable<Mutation['spoil']> =>
  (pdf) => {
    const { context } = pdf;
    context.trailerInfo.Encrypt = context.register(
      context.obj({ Filter: 'Standard', V: 1, R: 2, ...permissions }),
    );
  };

const firstItem = (outline: PDFDict): PDFDict => dictIn(outline, 'First');

/** Metadata and attachments of the file. */
export const FILE: readonly Mutation[] = [
  spoiled('tags under suspicion', ['01-007'], (pdf) =>
    set(dictIn(pdf.catalog, 'MarkInfo'), 'Suspects', true),
  ),
  spoiled('not marked as tagged', ['PDF/A 6.7.2'], (pdf) =>
    set(dictIn(pdf.catalog, 'MarkInfo'), 'Marked', false),
  ),
  spoiled('no XMP', ['06-001'], (pdf) => remove(pdf.catalog, 'Metadata')),
  spoiledXmp('another part of PDF/UA', ['06-002'], '<pdfuaid:part>1', '<pdfuaid:part>2'),
  spoiledXmp('no dc:title', ['06-003'], /<dc:title>[\s\S]*<\/dc:title>/, ''),
  spoiledXmp('level B of PDF/A', ['PDF/A 6.6.4'], '<pdfaid:conformance>A', '<pdfaid:conformance>B'),
  spoiledXmp('part 1 of PDF/A', ['PDF/A 6.6.4'], '<pdfaid:part>2', '<pdfaid:part>1'),
  spoiledXmp('a schema not described', ['PDF/A 6.6.2'], /(namespaceURI>)[^<]*/, '$1http://example.org/'),
  spoiledXmp('XMP that is no XML', ['PDF/A 6.6.2'], '<dc:format>', '<dc:format>& '),
  spoiled('no DisplayDocTitle', ['07-001'], (pdf) => set(pdf.catalog, 'ViewerPreferences', {})),
  spoiled('the title not displayed', ['07-002'], (pdf) =>
    set(dictIn(pdf.catalog, 'ViewerPreferences'), 'DisplayDocTitle', false),
  ),
  spoiled('two titles', ['title-same'], (pdf) =>
    set(pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict), 'Title', text('Untitled')),
  ),
  spoiled('layers without names', ['20-001', '20-002', '20-003'], (pdf) =>
    set(pdf.catalog, 'OCProperties', { OCGs: [], D: { AS: [] }, Configs: [{}] }),
  ),
  spoiled('an attached file', ['PDF/A 6.8'], (pdf) =>
    pdf.context.register(
      pdf.context.obj({ Type: 'Filespec', F: PDFString.of('a.txt'), UF: text('a.txt'), EF: {} }),
    ),
  ),
  spoiled('an attached file without a name', ['21-001', 'PDF/A 6.8'], (pdf) =>
    pdf.context.register(pdf.context.obj({ Type: 'Filespec', EF: {} })),
  ),
  spoiled('an XFA form', ['25-001', 'PDF/A 6.4'], (pdf) => {
    const form = pdf.context.flateStream('<config><dynamicRender>required</dynamicRender></config>');
    set(pdf.catalog, 'AcroForm', { Fields: [], XFA: pdf.context.register(form) });
  }),
  spoiled('appearances left to the reader', ['PDF/A 6.4'], (pdf) =>
    set(pdf.catalog, 'AcroForm', { Fields: [], NeedAppearances: true }),
  ),
  spoiled('encrypted without P', ['26-001', 'PDF/A 6.1.3'], encrypted({})),
  spoiled('encrypted against screen readers', ['26-002', 'PDF/A 6.1.3'], encrypted({ P: -1 ^ (1 << 9) })),
  spoiled('no ID', ['PDF/A 6.1.3'], (pdf) => {
    delete pdf.context.trailerInfo.ID;
  }),
  spoiled('no OutputIntent', ['PDF/A 6.2.3'], (pdf) => remove(pdf.catalog, 'OutputIntents')),
  spoiled('an OutputIntent without profile', ['PDF/A 6.2.3', 'PDF/A 6.2.4'], (pdf) =>
    remove(pdf.catalog.lookup(name('OutputIntents'), PDFArray).lookup(0, PDFDict), 'DestOutputProfile'),
  ),
  spoiled('a stream in another file', ['PDF/A 6.1.7'], (pdf) =>
    pdf.context.register(pdf.context.stream('', { F: PDFString.of('elsewhere') })),
  ),
  spoiled('a transfer function', ['PDF/A 6.2.5'], (pdf) =>
    pdf.context.register(pdf.context.obj({ Type: 'ExtGState', TR: 'Identity' })),
  ),
  spoiled('an image that readers smooth', ['PDF/A 6.2.8'], (pdf) =>
    pdf.context.register(pdf.context.stream('', { Type: 'XObject', Subtype: 'Image', Interpolate: true })),
  ),
  spoiled('a form of another file', ['30-001'], (pdf) =>
    pdf.context.register(pdf.context.stream('', { Type: 'XObject', Subtype: 'Form', Ref: {} })),
  ),
  spoiled('a form in PostScript', ['PDF/A 6.2.9'], (pdf) =>
    pdf.context.register(pdf.context.stream('', { Type: 'XObject', Subtype: 'Form', Subtype2: 'PS' })),
  ),
  spoiled('a blend mode nobody knows', ['PDF/A 6.2.10'], (pdf) =>
    pdf.context.register(pdf.context.obj({ Type: 'ExtGState', BM: 'Sparkle' })),
  ),
  spoiled('JavaScript', ['PDF/A 6.5'], (pdf) =>
    set(pdf.catalog, 'OpenAction', { S: 'JavaScript', JS: PDFString.of('app.beep()') }),
  ),
  spoiled('an action on a page', ['PDF/A 6.5'], (pdf) => set(pdf.getPage(0).node, 'AA', {})),
  spoiled('document requirements', ['PDF/A 6.10'], (pdf) => set(pdf.catalog, 'Requirements', [])),
  spoiled('another title in the outline', ['outline-headings'], (pdf) =>
    set(firstItem(dictIn(pdf.catalog, 'Outlines')), 'Title', text('Contents')),
  ),
  spoiled('an outline cut short', ['outline-headings'], (pdf) =>
    remove(firstItem(dictIn(pdf.catalog, 'Outlines')), 'First'),
  ),
  spoiled('another language', ['model-language'], (pdf) => set(pdf.catalog, 'Lang', PDFString.of('fr'))),
  {
    name: 'a header of another kind',
    found: ['PDF/A 6.1.2'],
    spoilBytes: (bytes) => latin1(bytes, (all) => all.replace(/^%PDF-1\.\d/, '%PDF-3.0')),
  },
  {
    name: 'a file of PDF 2.0 with the claims of one of 1.7',
    found: ['PDF/A-4 6.1.3', 'PDF/A-4 6.7.3', 'PDF/UA-2 5', 'WTPDF 6.1.3'],
    spoilBytes: (bytes) => latin1(bytes, (all) => all.replace(/^%PDF-1\.\d/, '%PDF-2.0')),
  },
  {
    name: 'no bytes above 127 in the header',
    found: ['PDF/A 6.1.2'],
    spoilBytes: (bytes) => latin1(bytes, (all) => all.replace(/^(%PDF-1\.\d\s+%)..../, '$1abcd')),
  },
  {
    name: 'something after the end',
    found: ['PDF/A 6.1.3'],
    spoilBytes: (bytes) => latin1(bytes, (all) => `${all}\n\n% more\n`),
  },
  { name: 'half a file', found: ['file-readable'], spoilBytes: () => Buffer.from('%PDF-1.7\nnothing') },
];

const SOURCE = { key: 'nobody-2026', publisher: 'Nobody', title: 'Nothing', url: null, seen: '2026-11-01' };

/** The unchanged PDF with a different handout. */
export const MODEL: readonly Mutation[] = [
  { name: 'another title', found: ['model-title'], handout: (all) => ({ ...all, title: `${all.title}!` }) },
  {
    name: 'a heading of another level',
    found: ['model-headings'],
    handout: (all) =>
      JSON.parse(JSON.stringify(all).replace('{"type":"heading","level":3', '{"type":"heading","level":4')),
  },
  {
    name: 'a section more',
    found: ['model-headings', 'model-words'],
    handout: (all) => ({
      ...all,
      sections: [...all.sections, { id: null, title: [{ type: 'text', value: 'Zebras' }], blocks: [] }],
    }),
  },
  {
    name: 'sections in another order',
    found: ['model-headings', 'model-words'],
    handout: (all) => ({ ...all, sections: [...all.sections].reverse() }),
  },
  {
    name: 'one word more',
    found: ['model-words'],
    handout: (all) => JSON.parse(JSON.stringify(all).replace('whenever you', 'whenever, wherever you')),
  },
  {
    name: 'a source that the booklet does not name',
    found: ['model-sources'],
    handout: (all) => ({ ...all, kind: 'booklet', sources: [SOURCE] }),
  },
];
