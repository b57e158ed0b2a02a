import type { PDFObject } from '@cantoo/pdf-lib';
import { PDFArray } from '@cantoo/pdf-lib';
import { check } from '../../check.ts';
import { type FindingDetails, onElement, onPage } from '../../finding.ts';
import { mcidOf } from '../../page/owner.ts';
import { dictAt, numberAt, refOf } from '../../pdf/objects.ts';
import { pieceKey } from '../../pdf/structure/owners.ts';
import { contentOf } from '../../pdf/structure/words.ts';
import { numberTree } from '../../pdf/trees.ts';
import type { Page, PdfFile, StructureElement } from '../../pdf/types.ts';

type Diagnostics = FindingDetails<'parent-tree'>[];

/** The parent tree, which elements claim what, and the marked content of each page. */
type Tree = {
  entries: ReadonlyMap<number, PDFObject>;
  ids: readonly ReadonlySet<number>[];
  pdf: PdfFile;
};

const parentAt = ({ entries, pdf }: Tree, { dict }: Page, mcid: number): string | null => {
  const key = numberAt(dict, 'StructParents');
  const entry = key === null ? undefined : entries.get(key);
  const array = entry === undefined ? undefined : pdf.document.context.lookup(entry);
  return array instanceof PDFArray && mcid < array.size() ? refOf(array.get(mcid)) : null;
};

const diagnostic = (place: FindingDetails['place'], found: string): Diagnostics => [
  { condition: 'parent-tree', place, found },
];

/** Marked content referenced by no element, or by another element than the one in the parent tree. */
const pieceDiagnostics = (tree: Tree, page: Page, index: number, mcid: number): Diagnostics => {
  const claimants = tree.pdf.owners.get(pieceKey(index, mcid)) ?? [];
  const [owner, second] = claimants;
  if (!owner)
    return diagnostic(onPage(index, page.words.get(mcid)), `marked content ${mcid} is in no element`);
  if (second)
    return diagnostic(onElement(tree.pdf, second, index), `marked content ${mcid} is also in ${owner.path}`);
  const parent = parentAt(tree, page, mcid);
  if (parent === owner.ref) return [];
  const named =
    tree.pdf.structure?.elements.find(({ ref }) => ref !== null && ref === parent)?.path ?? 'none';
  return diagnostic(onElement(tree.pdf, owner, index), `ParentTree says ${named} for marked content ${mcid}`);
};

const idsOn = ({ painted }: Page): ReadonlySet<number> =>
  new Set(painted.openings.map(mcidOf).filter((mcid): mcid is number => mcid !== null));

const repeated = ({ painted }: Page, index: number): Diagnostics => {
  const own = painted.openings
    .filter(({ marks }) => marks.at(-1)?.mcid !== null)
    .map(mcidOf)
    .filter((mcid): mcid is number => mcid !== null);
  const seen = new Set<number>();
  const twice = own.filter((mcid) => seen.size === seen.add(mcid).size);
  return twice.flatMap((mcid) => diagnostic(onPage(index), `marked content ${mcid} is twice on the page`));
};

/** Marked content that elements reference and no page contains. */
const lostPieces = ({ pdf, ids }: Tree, element: StructureElement): Diagnostics =>
  element.kids.flatMap((kid) => {
    if (kid.kind !== 'content' || kid.inStream) return [];
    const isThere = kid.page !== null && ids[kid.page]?.has(kid.mcid);
    return isThere ? [] : diagnostic(onElement(pdf, element), `marked content ${kid.mcid} is on no page`);
  });

const objectDiagnostics = ({ entries, pdf }: Tree, element: StructureElement): Diagnostics =>
  element.kids.flatMap((kid) => {
    if (kid.kind !== 'object') return [];
    const key = numberAt(kid.dict, 'StructParent');
    const parent = key === null ? null : refOf(entries.get(key));
    if (parent !== null && parent === element.ref) return [];
    return diagnostic(
      onElement(pdf, element, kid.page ?? undefined),
      `ParentTree leads its annotation elsewhere`,
    );
  });

/** Ids of the marked content of each page in the order of the structure. */
const ordersOf = ({ structure }: PdfFile): Map<number | null, number[]> => {
  const orders = new Map<number | null, number[]>();
  for (const { page, mcid, inStream } of (structure?.top ?? []).flatMap(contentOf)) {
    const order = orders.get(page);
    if (inStream) continue;
    if (order) order.push(mcid);
    else orders.set(page, [mcid]);
  }
  return orders;
};

/** Both PDF readers return the marked content of a page in the same order. */
const readerDiagnostics = (pdf: PdfFile): Diagnostics => {
  const orders = ordersOf(pdf);
  return pdf.pages.flatMap(({ readOrder }, index) =>
    (readOrder ?? []).join(' ') === (orders.get(index) ?? []).join(' ')
      ? []
      : diagnostic(onPage(index), 'pdf.js reads the pieces of the page in another order'),
  );
};

/** Marked content, parent tree and structure elements reference each other consistently. */
export const parentTree = check(['parent-tree'], (pdf) => {
  if (pdf.structure === null) return [];
  const entries = numberTree(dictAt(pdf.structure.root, 'ParentTree'));
  const tree: Tree = { entries, ids: pdf.pages.map(idsOn), pdf };
  const found = [
    ...pdf.pages.flatMap((page, index) => [
      ...repeated(page, index),
      ...[...(tree.ids[index] ?? [])].flatMap((mcid) => pieceDiagnostics(tree, page, index, mcid)),
    ]),
    ...pdf.structure.elements.flatMap((element) => [
      ...lostPieces(tree, element),
      ...objectDiagnostics(tree, element),
    ]),
  ];
  return found.length > 0 ? found : readerDiagnostics(pdf);
});
