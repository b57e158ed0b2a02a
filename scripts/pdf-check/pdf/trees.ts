import { PDFDict, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { arrayAt, listAt, textOf } from './objects.ts';

const DEEPEST = 32;

/** The entries of a number tree; a value that is a reference stays one. */
export const numberTree = (node: PDFDict | null, depth = 0): Map<number, PDFObject> => {
  if (node === null || depth > DEEPEST) return new Map();
  const nums = arrayAt(node, 'Nums');
  const own: [number, PDFObject][] = [];
  for (let index = 0; nums && index + 1 < nums.size(); index += 2) {
    const key = nums.lookup(index);
    if (key instanceof PDFNumber) own.push([key.asNumber(), nums.get(index + 1)]);
  }
  const below = listAt(node, 'Kids').flatMap((kid) =>
    kid instanceof PDFDict ? [...numberTree(kid, depth + 1)] : [],
  );
  return new Map([...own, ...below]);
};

/** The entries of a name tree, whether their keys are strings or names. */
export const nameTree = (node: PDFDict | null, depth = 0): Map<string, PDFObject> => {
  if (node === null || depth > DEEPEST) return new Map();
  const names = listAt(node, 'Names');
  const own: [string, PDFObject][] = [];
  for (let index = 0; index + 1 < names.length; index += 2) {
    const value = names[index + 1];
    if (value) own.push([textOf(names[index]) ?? '', value]);
  }
  const below = listAt(node, 'Kids').flatMap((kid) =>
    kid instanceof PDFDict ? [...nameTree(kid, depth + 1)] : [],
  );
  return new Map([...own, ...below]);
};
