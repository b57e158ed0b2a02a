import { PDFArray, PDFDict, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { at, dictAt, nameAt, numberAt, rawAt, refAt, refOf } from '../objects.ts';
import type { Structure, StructureElement, StructureKid } from '../types.ts';
import { roleOf } from './roles.ts';

type Reading = {
  roleMap: PDFDict | null;
  pageOf: ReadonlyMap<string, number>;
  seen: Set<PDFDict>;
  elements: StructureElement[];
};

/** A kid and the objects that it references. */
type Entry = { raw: PDFObject; value: PDFObject | undefined };

const entriesOf = (dict: PDFDict): Entry[] => {
  const value = at(dict, 'K');
  const raw = rawAt(dict, 'K');
  if (value === undefined || raw === undefined) return [];
  if (!(value instanceof PDFArray)) return [{ raw, value }];
  return value
    .asArray()
    .map((item) => ({ raw: item, value: item instanceof PDFRef ? dict.context.lookup(item) : item }));
};

const pageAt = (dict: PDFDict, { pageOf }: Reading): number | null =>
  pageOf.get(refAt(dict, 'Pg') ?? '') ?? null;

const leaf = (value: PDFDict, page: number | null, reading: Reading): StructureKid | null => {
  const own = rawAt(value, 'Pg') === undefined ? page : pageAt(value, reading);
  switch (nameAt(value, 'Type')) {
    case 'MCR': {
      const inStream = rawAt(value, 'Stm') !== undefined;
      return { kind: 'content', page: own, mcid: numberAt(value, 'MCID') ?? -1, inStream };
    }
    case 'OBJR':
      return { kind: 'object', page: own, ref: refAt(value, 'Obj'), dict: dictAt(value, 'Obj') };
    default:
      return null;
  }
};

const readKid = ({ raw, value }: Entry, parent: StructureElement, reading: Reading): StructureKid[] => {
  const page = pageAt(parent.dict, reading);
  if (value instanceof PDFNumber) return [{ kind: 'content', page, mcid: value.asNumber(), inStream: false }];
  if (!(value instanceof PDFDict)) return [];
  const found = leaf(value, page, reading);
  if (found) return [found];
  const element = readElement(value, refOf(raw), parent, reading);
  return element ? [element] : [];
};

const readElement = (
  dict: PDFDict,
  ref: string | null,
  parent: StructureElement | null,
  reading: Reading,
): StructureElement | null => {
  if (reading.seen.has(dict)) return null;
  reading.seen.add(dict);
  const type = nameAt(dict, 'S') ?? '?';
  const element: StructureElement = {
    kind: 'element',
    type,
    role: roleOf(type, reading.roleMap),
    dict,
    ref,
    parent,
    path: type,
    kids: [],
  };
  reading.elements.push(element);
  element.kids = entriesOf(dict).flatMap((entry) => readKid(entry, element, reading));
  return element;
};

const isElement = (kid: StructureKid): kid is StructureElement => kid.kind === 'element';

const namePaths = (siblings: readonly StructureElement[], above: string): void => {
  for (const element of siblings) {
    const alike = siblings.filter(({ type }) => type === element.type);
    const number = alike.length > 1 ? `[${alike.indexOf(element) + 1}]` : '';
    element.path = `${above}${element.type}${number}`;
    namePaths(element.kids.filter(isElement), `${element.path} > `);
  }
};

/** Reads the structure tree of a catalog; null when there is none. */
export const readStructure = (catalog: PDFDict, pageOf: ReadonlyMap<string, number>): Structure | null => {
  const root = dictAt(catalog, 'StructTreeRoot');
  if (root === null) return null;
  const reading: Reading = { roleMap: dictAt(root, 'RoleMap'), pageOf, seen: new Set(), elements: [] };
  const top = entriesOf(root).flatMap(({ raw, value }) => {
    const element = value instanceof PDFDict ? readElement(value, refOf(raw), null, reading) : null;
    return element ? [element] : [];
  });
  namePaths(top, '');
  return { root, top, elements: reading.elements };
};
