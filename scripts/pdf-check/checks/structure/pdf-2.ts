import { PDFArray, PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import { check } from '../../check.ts';
import { type FindingDetails, findingAt, onElement, onPage, WHOLE } from '../../finding.ts';
import { asDict, at, dictAt, listAt, nameAt, textAt, textOf } from '../../pdf/objects.ts';
import { outlineItems } from '../../pdf/structure/outline.ts';
import { childElements } from '../../pdf/structure/words.ts';
import { nameTree } from '../../pdf/trees.ts';
import type { Annotation, PdfFile, StructureElement } from '../../pdf/types.ts';

const CONDITIONS = ['PDF/UA-2 8.2.5.2', 'PDF/UA-2 8.2.5.25', 'PDF/UA-2 8.8', 'PDF/UA-2 8.10.2.3'] as const;
type Pdf2Condition = (typeof CONDITIONS)[number];
type Diagnostics = FindingDetails<Pdf2Condition>[];

const NAMESPACE = 'http://iso.org/pdf2/ssn';

const namespaceOf = ({ dict }: StructureElement): string | null => textAt(dictAt(dict, 'NS'), 'NS');

const rootDiagnostics = (pdf: PdfFile): Diagnostics =>
  (pdf.structure?.top ?? []).flatMap((element) => {
    const namespace = namespaceOf(element);
    const found =
      namespace === NAMESPACE ? null : `${element.type} of the namespace ${namespace ?? 'of PDF 1.7'}`;
    return findingAt('PDF/UA-2 8.2.5.2', () => onElement(pdf, element), found);
  });

/** Attributes of an element: one dictionary or several. */
const attributesOf = ({ dict }: StructureElement): PDFDict[] =>
  listAt(dict, 'A').flatMap((value) => asDict(value) ?? []);

const hasLabels = (list: StructureElement): boolean =>
  childElements(list).some((item) => childElements(item).some(({ role }) => role.type === 'Lbl'));

const listDiagnostics = (pdf: PdfFile): Diagnostics =>
  (pdf.structure?.elements ?? []).flatMap((element) => {
    if (element.role.type !== 'L' || !hasLabels(element)) return [];
    const numbering =
      attributesOf(element)
        .map((each) => nameAt(each, 'ListNumbering'))
        .find(Boolean) ?? 'None';
    const found = numbering === 'None' ? 'labels in a list with ListNumbering None' : null;
    return findingAt('PDF/UA-2 8.2.5.25', () => onElement(pdf, element), found);
  });

const isElement = (destination: PDFObject | undefined): boolean =>
  destination instanceof PDFArray && nameAt(asDict(destination.lookup(0)), 'S') !== null;

/**
 * Whether a destination, direct or named, leads to an element; a missing one is reported elsewhere
 * (`link-target`).
 */
const leadsToElement = ({ catalog }: PdfFile, destination: PDFObject | undefined): boolean => {
  const name = textOf(destination);
  const found = name === null ? destination : nameTree(dictAt(dictAt(catalog, 'Names'), 'Dests')).get(name);
  if (found === undefined) return true;
  return found instanceof PDFDict ? isElement(at(found, 'SD')) : isElement(found);
};

/**
 * The page-only destination of an outline entry or link; null when it leads to an element or out of the file.
 */
const pageAlone = (pdf: PdfFile, holder: PDFDict): string | null => {
  const action = dictAt(holder, 'A');
  const own = at(holder, 'Dest');
  if (own !== undefined) return leadsToElement(pdf, own) ? null : 'Dest';
  if (nameAt(action, 'S') !== 'GoTo') return null;
  return isElement(at(action, 'SD')) || leadsToElement(pdf, at(action, 'D')) ? null : 'GoTo';
};

const destinationDiagnostics = (pdf: PdfFile): Diagnostics => [
  ...outlineItems(pdf.catalog).flatMap((item) => {
    const alone = pageAlone(pdf, item);
    const found = alone && `${alone} of the entry “${textAt(item, 'Title') ?? ''}” in the outline`;
    return findingAt('PDF/UA-2 8.8', WHOLE, found);
  }),
  ...annotationsOf(pdf, 'Link').flatMap(({ dict, page }) => {
    const alone = pageAlone(pdf, dict);
    const words = textAt(dict, 'Contents') ?? '';
    return findingAt('PDF/UA-2 8.8', onPage(page, words), alone && `${alone} of a link`);
  }),
];

const annotationsOf = (pdf: PdfFile, subtype: string): Annotation[] =>
  pdf.pages.flatMap(({ annotations }) => annotations.filter((each) => each.subtype === subtype));

const widgetDiagnostics = (pdf: PdfFile): Diagnostics =>
  annotationsOf(pdf, 'Widget').flatMap(({ dict, page }) => {
    const words = textAt(dict, 'Contents')?.trim();
    const name = textAt(dict, 'T') ?? textAt(dictAt(dict, 'Parent'), 'T') ?? '';
    return findingAt('PDF/UA-2 8.10.2.3', onPage(page, name), words ? null : 'no Contents');
  });

/** Whether a file should follow PDF 2.0: its project says so, or it names the namespace. */
const isMeant = ({ structure, rules }: PdfFile): boolean =>
  rules.followsPdf2 || (structure?.elements ?? []).some((element) => namespaceOf(element) === NAMESPACE);

/**
 * Requirements of PDF/UA-2 and WTPDF beyond PDF/UA-1: the namespace, structure destinations, labels, text on
 * widgets.
 */
export const pdf2 = check(CONDITIONS, (pdf) =>
  isMeant(pdf)
    ? [
        ...rootDiagnostics(pdf),
        ...listDiagnostics(pdf),
        ...destinationDiagnostics(pdf),
        ...widgetDiagnostics(pdf),
      ]
    : [],
);
