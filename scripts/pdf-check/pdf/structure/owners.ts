import type { Owners, PdfFile, StructureElement } from '../types.ts';

/** The key of a piece of marked content. */
export const pieceKey = (page: number | null, mcid: number): string => `${page} ${mcid}`;

/** Every piece of marked content on pages, with all elements that reference it. */
export const ownersOf = ({ structure }: Pick<PdfFile, 'structure'>): Owners => {
  const owners = new Map<string, StructureElement[]>();
  for (const element of structure?.elements ?? [])
    for (const kid of element.kids) {
      if (kid.kind !== 'content' || kid.inStream) continue;
      const key = pieceKey(kid.page, kid.mcid);
      const found = owners.get(key);
      if (found) found.push(element);
      else owners.set(key, [element]);
    }
  return owners;
};
