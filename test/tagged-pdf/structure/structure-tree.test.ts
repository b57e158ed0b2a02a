import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderTagged } from '../../../scripts/tagged-pdf/index.ts';
import { OPTIONS } from '../elements.ts';
import { readPages } from '../read-pages.ts';
import { elementsOf, load, plain, type ReadElement, readStructure } from '../read-structure.ts';
import { wholeSheet } from '../whole-sheet.ts';

let bytes: Uint8Array;
let file: PDFDocument;
let structure: ReadElement;

beforeAll(async () => {
  ({ bytes } = await renderTagged(wholeSheet(), OPTIONS));
  file = await load(bytes);
  structure = await readStructure(bytes);
});

const root = (): PDFDict => file.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);

describe('the structure tree', () => {
  /** Everything below a dictionary's K as [element, kid] pairs, kids unresolved. */
  const kidsBelow = (ref: PDFRef): [PDFRef, unknown, PDFDict][] => {
    const element = file.context.lookup(ref, PDFDict);
    const kids = element.lookup(PDFName.of('K'));
    const list = kids instanceof PDFArray ? kids.asArray() : [];
    return list.flatMap((kid) => (kid instanceof PDFRef ? kidsBelow(kid) : [[ref, kid, element]]));
  };
  const top = (): PDFRef => root().lookup(PDFName.of('K'), PDFArray).get(0) as PDFRef;
  const parents = (): Map<number, unknown> => {
    const nums = root()
      .lookup(PDFName.of('ParentTree'), PDFDict)
      .lookup(PDFName.of('Nums'), PDFArray)
      .asArray();
    return new Map(
      nums.flatMap((key, index) =>
        key instanceof PDFNumber && index % 2 === 0 ? [[key.asNumber(), nums[index + 1]]] : [],
      ),
    );
  };

  test('every marked content on a page has its element, and the parent tree says which', async () => {
    const owners = new Map<string, PDFRef>();
    for (const [ref, kid, element] of kidsBelow(top())) {
      if (kid instanceof PDFNumber) owners.set(`${element.get(PDFName.of('Pg'))} ${kid.asNumber()}`, ref);
      else if (kid instanceof PDFDict && kid.has(PDFName.of('MCID')))
        owners.set(`${kid.get(PDFName.of('Pg'))} ${kid.get(PDFName.of('MCID'))}`, ref);
    }
    const shown = await readPages(bytes);
    let pieces = 0;
    for (const [index, page] of file.getPages().entries()) {
      const key = page.node.lookup(PDFName.of('StructParents'), PDFNumber).asNumber();
      const listed = parents().get(key) as PDFArray;
      const ids = [...(shown[index]?.pieces.keys() ?? [])].sort((a, b) => a - b);
      expect(ids).toEqual(listed.asArray().map((_, mcid) => mcid));
      for (const mcid of ids) expect(listed.get(mcid)).toBe(owners.get(`${page.ref} ${mcid}`));
      pieces += ids.length;
    }
    expect(owners.size).toBe(pieces);
  });

  test('every annotation has its element, and the parent tree says which', () => {
    const owners = new Map<unknown, PDFRef>();
    for (const [ref, kid] of kidsBelow(top()))
      if (kid instanceof PDFDict && kid.has(PDFName.of('Obj'))) owners.set(kid.get(PDFName.of('Obj')), ref);
    const annotations = file
      .getPages()
      .flatMap((page) => page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []);
    expect(annotations).toHaveLength(2);
    for (const ref of annotations) {
      const key = file.context.lookup(ref, PDFDict).lookup(PDFName.of('StructParent'), PDFNumber).asNumber();
      expect(parents().get(key)).toBe(owners.get(ref));
    }
  });

  test('keys of the parent tree are fewer than its next key', () => {
    const next = root().lookup(PDFName.of('ParentTreeNextKey'), PDFNumber).asNumber();
    expect(Math.max(...parents().keys())).toBe(next - 1);
  });

  test('types of newer standards are mapped, others are not', () => {
    expect(plain(file, root().get(PDFName.of('RoleMap')))).toEqual({ Aside: 'Sect' });
  });

  test('the id tree has every id', () => {
    const tree = root().lookup(PDFName.of('IDTree'), PDFDict);
    const [id, ref] = tree.lookup(PDFName.of('Names'), PDFArray).asArray();
    expect(plain(file, id)).toBe('note-1');
    expect(plain(file, (file.context.lookup(ref) as PDFDict).get(PDFName.of('S')))).toBe('Note');
  });

  test('the document element has the language', () => {
    expect(structure.type).toBe('Document');
    expect(structure.entries.Lang).toBe('en');
    expect(elementsOf(structure, 'H1')).toHaveLength(1);
  });
});
