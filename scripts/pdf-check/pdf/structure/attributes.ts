import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import { asDict, at, listAt, nameAt } from '../objects.ts';
import type { StructureElement } from '../types.ts';

/** An attribute of an element by owner and name, such as Scope of Table. */
export const attributeOf = (
  { dict }: Pick<StructureElement, 'dict'>,
  owner: string,
  name: string,
): PDFObject | undefined =>
  attributesOf(dict, owner)
    .map((attributes) => at(attributes, name))
    .find((value) => value !== undefined);

const attributesOf = (dict: PDFDict, owner: string): PDFDict[] =>
  listAt(dict, 'A').flatMap((value) => {
    const attributes = asDict(value);
    return attributes && nameAt(attributes, 'O') === owner ? [attributes] : [];
  });
