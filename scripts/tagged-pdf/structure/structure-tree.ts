import {
  type PdfDictionary,
  type PdfDocument,
  type PdfRef,
  type PdfValue,
  pdfText,
} from '../pdfkit/pdf-document.ts';
import { attributesOf, textsOf } from './attributes.ts';
import type { ElementRefs } from './element-refs.ts';
import { everyElement, type Piece, type StructureElement } from './structure.ts';
import { isInPdf2, PDF_2_NAMESPACE, ROLE_MAP } from './vocabulary.ts';

/** The page that most kids need not name: that of the first painted part. */
const pageOf = (element: StructureElement): PdfRef | undefined =>
  element.children.find((child): child is Piece => child.kind === 'piece' && child.parts.length > 0)?.parts[0]
    ?.page;

const kidsOf = (element: StructureElement, refOf: ElementRefs): PdfValue[] => {
  const own = pageOf(element);
  return element.children.flatMap((child): PdfValue[] => {
    if (child.kind === 'element') return [refOf(child)];
    if (child.kind === 'annotation') return [{ Type: 'OBJR', Obj: child.ref, Pg: child.page }];
    return child.parts.map(({ page, mcid }) => (page === own ? mcid : { Type: 'MCR', Pg: page, MCID: mcid }));
  });
};

/** Adds an element's content and annotations to the parent tree. */
const enterContent = (document: PdfDocument, element: StructureElement, ref: PdfRef): void => {
  const parents = document.getStructParentTree();
  for (const child of element.children) {
    if (child.kind === 'annotation') parents.add(child.key, ref);
    if (child.kind !== 'piece') continue;
    for (const { page, mcid } of child.parts) {
      const owners = parents.get(page.data.StructParents as number) as PdfValue[];
      owners[mcid] = ref;
    }
  }
};

const writeElement = (
  document: PdfDocument,
  element: StructureElement,
  refOf: ElementRefs,
  namespace: PdfRef,
): void => {
  const ref = refOf(element);
  const attributes = attributesOf(element);
  const kids = kidsOf(element, refOf);
  Object.assign(ref.data, {
    Type: 'StructElem',
    S: element.spec.type,
    ...(isInPdf2(element.spec.type) && { NS: namespace }),
    P: element.parent ? refOf(element.parent) : document.getStructTreeRoot(),
    Pg: pageOf(element),
    ...textsOf(element),
    ...(attributes.length && { A: attributes.length === 1 ? attributes[0] : attributes }),
    ...(kids.length && { K: kids }),
  });
  enterContent(document, element, ref);
  ref.end();
};

const roleMapOf = (elements: readonly StructureElement[]): PdfDictionary => {
  const used = new Set<string>(elements.map(({ spec }) => spec.type));
  const roles = Object.entries(ROLE_MAP).filter(([type]) => used.has(type));
  return roles.length ? { RoleMap: Object.fromEntries(roles) } : {};
};

const idTreeOf = (
  document: PdfDocument,
  elements: readonly StructureElement[],
  refOf: ElementRefs,
): PdfDictionary => {
  const ids = elements.flatMap((element) =>
    element.spec.id === undefined ? [] : [[element.spec.id, refOf(element)] as const],
  );
  if (ids.length === 0) return {};
  ids.sort(([a], [b]) => (a < b ? -1 : 1));
  const tree = document.ref({ Names: ids.flatMap(([id, ref]) => [pdfText(id), ref]) });
  tree.end();
  return { IDTree: tree };
};

/** Writes the structure tree with its parent tree, id tree, role map and namespace. */
export const writeStructureTree = (
  document: PdfDocument,
  root: StructureElement,
  refOf: ElementRefs,
): void => {
  const elements = everyElement(root);
  const namespace = document.ref({ Type: 'Namespace', NS: pdfText(PDF_2_NAMESPACE) });
  namespace.end();
  for (const element of elements) writeElement(document, element, refOf, namespace);
  document.getStructParentTree().limits = false;
  Object.assign(document.getStructTreeRoot().data, {
    K: [refOf(root)],
    Namespaces: [namespace],
    ...roleMapOf(elements),
    ...idTreeOf(document, elements, refOf),
  });
};
