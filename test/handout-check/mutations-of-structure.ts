import { PDFArray, PDFDict, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import {
  allElements,
  annotate,
  dictIn,
  element,
  elements,
  elementsBelow,
  kids,
  name,
  PDFNumber,
  parents,
  refOf,
  remove,
  retype,
  set,
} from '../pdf-check/edit-pdf.ts';
import { type Mutation, spoiled } from './mutation.ts';

const text = (words: string): PDFHexString => PDFHexString.fromText(words);

const attributes = (dict: PDFDict): PDFDict => {
  const value = dict.lookup(name('A'));
  return value instanceof PDFArray ? value.lookup(0, PDFDict) : (value as PDFDict);
};

/** The list of a label. */
const listOf = (label: PDFDict): PDFDict => label.lookup(name('P'), PDFDict).lookup(name('P'), PDFDict);

const at = <T>(list: readonly T[], index: number): T => {
  const found = list.at(index);
  if (!found) throw new Error('The sheet has not so many of them');
  return found;
};

/** Only the levels of headings, without the outline that repeats them. */
const headings =
  (change: (pdf: Parameters<NonNullable<Mutation['spoil']>>[0]) => void): NonNullable<Mutation['spoil']> =>
  (pdf) => {
    remove(pdf.catalog, 'Outlines');
    change(pdf);
  };

/** The structure tree, element by element. */
export const STRUCTURE: readonly Mutation[] = [
  spoiled('a document of PDF 1.7', ['PDF/UA-2 8.2.5.2'], (pdf) => remove(element(pdf, 'Document'), 'NS')),
  spoiled('labels in a list without numbering', ['PDF/UA-2 8.2.5.25'], (pdf) =>
    set(attributes(listOf(element(pdf, 'Lbl'))), 'ListNumbering', 'None'),
  ),
  spoiled('an outline that leads to pages alone', ['PDF/UA-2 8.8'], (pdf) =>
    remove(dictIn(dictIn(dictIn(pdf.catalog, 'Outlines'), 'First'), 'A'), 'SD'),
  ),
  spoiled('an unknown type', ['02-001'], (pdf) => retype(element(pdf, 'P'), 'Paragraph')),
  spoiled('a role map in a circle', ['02-003'], (pdf) =>
    set(dictIn(pdf.catalog, 'StructTreeRoot'), 'RoleMap', { Strong: 'Em', Em: 'Strong', Aside: 'Sect' }),
  ),
  spoiled('a standard type with another role', ['02-004'], (pdf) =>
    set(dictIn(dictIn(pdf.catalog, 'StructTreeRoot'), 'RoleMap'), 'P', 'Div'),
  ),
  spoiled('table rows in a section', ['09-004'], (pdf) => retype(element(pdf, 'TBody'), 'Sect')),
  spoiled('a cell outside a row', ['09-004'], (pdf) => retype(element(pdf, 'TR'), 'Div')),
  spoiled('a list item’s label that is none', ['09-005'], (pdf) => retype(element(pdf, 'Lbl'), 'P')),
  spoiled('a list item without a list', ['09-005'], (pdf) => retype(element(pdf, 'L'), 'Div')),
  spoiled('a table of contents of sections', ['09-006'], (pdf) =>
    retype(at(elements(pdf, 'Sect'), 0), 'TOC'),
  ),
  spoiled('ruby of paragraphs', ['09-007'], (pdf) => retype(at(elements(pdf, 'Sect'), 0), 'Ruby')),
  spoiled('warichu text without warichu', ['09-008'], (pdf) => retype(element(pdf, 'P'), 'WT')),
  spoiled('no language', ['11-001', '11-002', '11-003', '11-004', '11-006'], (pdf) => {
    remove(pdf.catalog, 'Lang');
    remove(element(pdf, 'Document'), 'Lang');
  }),
  spoiled('no language but for the pages', ['11-003', '11-004', '11-006'], (pdf) => {
    remove(pdf.catalog, 'Lang');
    set(element(pdf, 'Document'), 'Lang', text('en'));
  }),
  spoiled('a language that is no tag', ['PDF/A 6.7.4'], (pdf) =>
    set(element(pdf, 'P'), 'Lang', text('english')),
  ),
  spoiled('a figure without Alt', ['13-004'], (pdf) => remove(element(pdf, 'Figure'), 'Alt')),
  spoiled('an empty Alt', ['alt-words'], (pdf) => set(element(pdf, 'Figure'), 'Alt', text(' '))),
  spoiled('a file name as Alt', ['alt-words'], (pdf) =>
    set(element(pdf, 'Figure'), 'Alt', text('bone-2.svg')),
  ),
  spoiled('an Alt of dots', ['alt-words'], (pdf) => set(element(pdf, 'Figure'), 'Alt', text('...'))),
  spoiled('a figure without BBox', ['figure-box'], (pdf) => remove(element(pdf, 'Figure'), 'A')),
  spoiled('a BBox outside the page', ['figure-box'], (pdf) =>
    set(attributes(element(pdf, 'Figure')), 'BBox', [700, 10, 800, 20]),
  ),
  spoiled('a formula without Alt', ['17-002'], (pdf) => {
    const figure = element(pdf, 'Figure');
    retype(figure, 'Formula');
    remove(figure, 'Alt');
  }),
  spoiled(
    'an H2 as the first heading',
    ['14-002'],
    headings((pdf) => retype(element(pdf, 'H1'), 'H2')),
    true,
  ),
  spoiled(
    'a level skipped',
    ['14-003'],
    headings((pdf) => retype(element(pdf, 'H3'), 'H4')),
    true,
  ),
  spoiled(
    'two H in one element',
    ['14-006', '14-007'],
    headings((pdf) => {
      const [first, second] = elements(pdf, 'P');
      for (const paragraph of [first, second]) if (paragraph) retype(paragraph, 'H');
    }),
    true,
  ),
  spoiled(
    'H beside numbered headings',
    ['14-007'],
    headings((pdf) => retype(element(pdf, 'P'), 'H')),
    true,
  ),
  spoiled('a head cell without Scope', ['15-003'], (pdf) => remove(attributes(element(pdf, 'TH')), 'Scope')),
  spoiled('a note without ID', ['19-003'], (pdf) => retype(element(pdf, 'P'), 'Note')),
  spoiled('two notes with one ID', ['19-004'], (pdf) => {
    for (const note of elements(pdf, 'P').slice(0, 2)) {
      retype(note, 'Note');
      set(note, 'ID', PDFString.of('note'));
    }
  }),
  spoiled('parents exchanged', ['parent-tree'], (pdf) => {
    const page = parents(pdf).lookup(1, PDFArray);
    const [one, other] = [page.get(0), page.get(1)];
    page.set(0, other);
    page.set(1, one);
  }),
  spoiled('a page without parents', ['parent-tree'], (pdf) => remove(pdf.getPage(0).node, 'StructParents')),
  spoiled('a piece that no page has', ['parent-tree'], (pdf) =>
    kids(element(pdf, 'P')).push(PDFNumber.of(999)),
  ),
  spoiled('a piece claimed twice', ['parent-tree'], (pdf) =>
    kids(at(elements(pdf, 'P'), 0)).push(PDFNumber.of(1)),
  ),
  spoiled('a piece that nobody claims', ['parent-tree'], (pdf) => set(at(elements(pdf, 'P'), -1), 'K', [])),
  spoiled('two elements at the top', ['PDF/A 6.7.3'], (pdf) => retype(element(pdf, 'Document'), 'Sect')),
  spoiled('paragraphs in another order', ['model-words', 'reading-order'], (pdf) => {
    const section = at(
      elements(pdf, 'Sect').filter((each) => kids(each).size() > 3),
      0,
    );
    const order = kids(section).asArray();
    set(section, 'K', [order[0], ...order.slice(1).reverse()]);
  }),
  spoiled('two paragraphs before the title', ['title-first', 'reading-order', 'model-words'], (pdf) => {
    const document = element(pdf, 'Document');
    const [title, ...rest] = kids(document).asArray();
    set(document, 'K', [...rest.slice(0, 2), title, ...rest.slice(2)]);
  }),
  spoiled('foreign words without their language', ['model-foreign'], (pdf) => {
    const foreign = [...elements(pdf, 'Span'), ...elements(pdf, 'P')].find((dict) => dict.has(name('Lang')));
    if (foreign) remove(foreign, 'Lang');
  }),
  spoiled('a table of heads', ['page-table-head'], (pdf) => {
    for (const cell of elements(pdf, 'TD')) {
      retype(cell, 'TH');
      set(cell, 'A', { O: 'Table', Scope: 'Column' });
    }
  }),
  spoiled(
    'a sentence that names the page of a heading which is not there',
    ['page-reference'],
    headings((pdf) => {
      for (const heading of ['H2', 'H3', 'H4'].flatMap((level) => elements(pdf, level))) retype(heading, 'P');
    }),
    true,
  ),
  spoiled(
    'a heading at a page’s foot',
    ['page-heading'],
    headings((pdf) => {
      const leaves = allElements(pdf).filter((dict) => elementsBelow(dict).length === 0);
      const isLastOfPage = (dict: PDFDict, index: number): boolean =>
        dict.get(name('Pg')) !== (leaves[index + 1] ?? dict).get(name('Pg'));
      const last = leaves.filter(isLastOfPage).filter((dict) => dict.get(name('S')) === name('P'));
      retype(at(last, 0), 'H2');
    }),
    true,
  ),
];

const link = (pdf: Parameters<NonNullable<Mutation['spoil']>>[0]): { dict: PDFDict; page: PDFDict } => {
  for (const { node: page } of pdf.getPages()) {
    const annotation = page.lookupMaybe(name('Annots'), PDFArray)?.lookup(0, PDFDict);
    if (annotation) return { dict: annotation, page };
  }
  throw new Error('The sheet has no link');
};

/** Links, fields and other annotations. */
export const ANNOTATIONS: readonly Mutation[] = [
  spoiled('a comment outside the structure', ['28-002'], (pdf) =>
    annotate(pdf, { Subtype: 'Text', Contents: text('Hello') }),
  ),
  spoiled('a comment without words', ['28-002', '28-004'], (pdf) => annotate(pdf, { Subtype: 'Text' })),
  spoiled('an annotation nobody knows', ['28-002', '28-006'], (pdf) =>
    annotate(pdf, { Subtype: 'Balloon', Contents: text('Hello') }),
  ),
  spoiled('a TrapNet', ['28-002', '28-007'], (pdf) =>
    annotate(pdf, { Subtype: 'TrapNet', Contents: text('Hello') }),
  ),
  spoiled('an attached file that has no name', ['28-002', '28-014'], (pdf) =>
    annotate(pdf, { Subtype: 'FileAttachment', Contents: text('Hello'), FS: { Type: 'Filespec' } }),
  ),
  spoiled('a printer’s mark that is read aloud', ['28-015'], (pdf) => {
    const mark = annotate(pdf, { Subtype: 'PrinterMark', StructParent: 99 });
    const owner = element(pdf, 'P');
    kids(owner).push(pdf.context.obj({ Type: 'OBJR', Obj: refOf(pdf, mark), Pg: pdf.getPage(0).ref }));
    parents(pdf).push(PDFNumber.of(99));
    parents(pdf).push(refOf(pdf, owner));
  }),
  spoiled('a field outside a form', ['28-010'], (pdf) =>
    annotate(pdf, { Subtype: 'Widget', TU: text('Name'), Contents: text('Name') }),
  ),
  spoiled('a field in no language', ['11-003', '11-004', '11-005', '11-006', '28-010'], (pdf) => {
    remove(pdf.catalog, 'Lang');
    set(element(pdf, 'Document'), 'Lang', text('en'));
    annotate(pdf, { Subtype: 'Widget', TU: text('Name'), Contents: text('Name') });
  }),
  spoiled('a field without a name', ['28-005', '28-010', 'PDF/UA-2 8.10.2.3'], (pdf) =>
    annotate(pdf, { Subtype: 'Widget' }),
  ),
  spoiled('no Tabs', ['28-008'], (pdf) => remove(link(pdf).page, 'Tabs')),
  spoiled('Tabs by rows', ['28-009'], (pdf) => set(link(pdf).page, 'Tabs', 'R')),
  spoiled('a link that is a span', ['28-011'], (pdf) => retype(element(pdf, 'Link'), 'Span')),
  spoiled('a link without Contents', ['28-012'], (pdf) => remove(link(pdf).dict, 'Contents')),
  spoiled('a link to a program', ['link-target'], (pdf) =>
    set(link(pdf).dict, 'A', { S: 'URI', URI: PDFString.of('file:///bin/sh') }),
  ),
  spoiled('a link in letters beyond ASCII', ['link-target'], (pdf) =>
    set(link(pdf).dict, 'A', { S: 'URI', URI: PDFHexString.fromText('https://example.org/für') }),
  ),
  spoiled('a link in UTF-16', ['link-target'], (pdf) =>
    set(link(pdf).dict, 'A', { S: 'URI', URI: PDFHexString.fromText('https://example.org') }),
  ),
  spoiled('a link with a stray percent sign', ['link-target'], (pdf) =>
    set(link(pdf).dict, 'A', { S: 'URI', URI: PDFString.of('https://example.org/50%') }),
  ),
  spoiled('a link to nowhere', ['link-target'], (pdf) =>
    set(link(pdf).dict, 'A', { S: 'GoTo', D: PDFString.of('nowhere') }),
  ),
  spoiled('a link beside its words', ['link-area'], (pdf) => {
    set(link(pdf).dict, 'Rect', [50, 50, 90, 60]);
    remove(link(pdf).dict, 'QuadPoints');
  }),
  spoiled('a link of another element', ['parent-tree'], (pdf) => set(link(pdf).dict, 'StructParent', 0)),
  spoiled('a hidden sound', ['28-002', 'PDF/A 6.3'], (pdf) =>
    annotate(pdf, { Subtype: 'Sound', Contents: text('Hello'), F: 0 }),
  ),
];
