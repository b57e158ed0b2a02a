import type { PdfFile, StructureElement } from '../types.ts';

/** The element that references each piece of marked content, by page index and id. */
export type Owners = ReadonlyMap<string, StructureElement[]>;

/** The key of a piece of marked content. */
export const pieceKey = (page: number | null, mcid: number): string => `${page} ${mcid}`;

/** Every piece of marked content on pages, with all elements that reference it. */
export const ownersOf = ({ structure }: Pick<PdfFile, 'structure'>): Owners => {
  const owners = new Map<string, StructureElement[]>();
  for (const element of structure?.elements ?? [])
    for (const kid of element.kids) {
      if (kid.kind !== 'content' || kid.inStream) continue;
      const key = pieceKey(kid.page, kid.mcid);
      owners.set(key, [...(owners.get(key) ?? []), element]);
    }
  return owners;
};
