import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

/** A PDF opened for mutation. */
export const open = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false });

/** The bytes of a mutated PDF; nothing is cleaned up. */
export const close = (document: PDFDocument): Promise<Uint8Array> =>
  document.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });

export const name = (text: string): PDFName => PDFName.of(text);

/** A dictionary entry, following references. */
export const dictIn = (holder: PDFDict, key: string): PDFDict => holder.lookup(name(key), PDFDict);

export const set = (dict: PDFDict, key: string, value: unknown): void =>
  dict.set(name(key), dict.context.obj(value as never));

export const remove = (dict: PDFDict, key: string): void => void dict.delete(name(key));

/** The elements below one, or below the root of the structure, in reading order. */
export const elementsBelow = (holder: PDFDict): PDFDict[] => {
  const value = holder.lookup(name('K'));
  const children = value instanceof PDFArray ? value.asArray() : [value];
  return children
    .map((child) => holder.context.lookup(child))
    .filter((child): child is PDFDict => child instanceof PDFDict && child.has(name('S')))
    .flatMap((child) => [child, ...elementsBelow(child)]);
};

/** Every structure element, in reading order. */
export const allElements = ({ catalog }: PDFDocument): PDFDict[] =>
  elementsBelow(dictIn(catalog, 'StructTreeRoot'));

/** Every structure element with a type, in reading order. */
export const elements = (document: PDFDocument, type: string): PDFDict[] =>
  allElements(document).filter((dict) => dict.get(name('S')) === name(type));

/** The first element of a type. */
export const element = (document: PDFDocument, type: string): PDFDict => {
  const [first] = elements(document, type);
  if (!first) throw new Error(`The sheet has no ${type}`);
  return first;
};

export const retype = (dict: PDFDict, type: string): void => dict.set(name('S'), name(type));

/** Children of an element, unresolved. */
export const kids = (dict: PDFDict): PDFArray => {
  const value = dict.lookup(name('K'));
  if (value instanceof PDFArray) return value;
  const array = dict.context.obj([value as PDFObject]) as PDFArray;
  dict.set(name('K'), array);
  return array;
};

/** Rewrites a stream, keeping its entries except for compression. */
const rewrite = ({ context }: PDFDocument, ref: PDFRef, change: (text: string) => string): void => {
  const stream = context.lookup(ref);
  if (!(stream instanceof PDFRawStream)) throw new Error('No stream');
  const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const changed = change(text);
  if (changed === text) throw new Error('The change did not change the stream');
  const next = context.stream(Buffer.from(changed, 'latin1'));
  for (const [key, value] of stream.dict.entries())
    if (!['Length', 'Filter', 'DecodeParms'].includes(key.decodeText())) next.dict.set(key, value);
  context.assign(ref, next);
};

/** Rewrites the content of a page. */
export const rewritePage = (document: PDFDocument, index: number, change: (text: string) => string): void => {
  const contents = document.getPage(index).node.get(name('Contents'));
  if (!(contents instanceof PDFRef)) throw new Error('The page’s content is not one stream');
  rewrite(document, contents, change);
};

/** Paints something at the end of a page in the coordinates of the page. */
export const append = (document: PDFDocument, index: number, operators: string): void =>
  rewritePage(document, index, (text) => `q\n${text}\nQ\n${operators}\n`);

/** Rewrites the XMP metadata. */
export const rewriteXmp = (document: PDFDocument, change: (xmp: string) => string): void => {
  const ref = document.catalog.get(name('Metadata'));
  if (!(ref instanceof PDFRef)) throw new Error('The XMP metadata is no stream');
  rewrite(document, ref, change);
};

/** The reference of an object. */
export const refOf = ({ context }: PDFDocument, object: PDFObject): PDFRef => {
  const ref = context.getObjectRef(object);
  if (!ref) throw new Error('The object has no reference');
  return ref;
};

/** A font of the first page, and its descendant. */
export const font = (document: PDFDocument, base: string): { font: PDFDict; descendant: PDFDict } => {
  const found = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .find(
      (object): object is PDFDict =>
        object instanceof PDFDict &&
        object.get(name('Subtype')) === name('Type0') &&
        object.lookup(name('BaseFont'), PDFName).decodeText().endsWith(base),
    );
  if (!found) throw new Error(`The sheet has no font ${base}`);
  const descendants = found.lookup(name('DescendantFonts'), PDFArray);
  return { font: found, descendant: descendants.lookup(0, PDFDict) };
};

/** Maps a character of a font to something else for readers. */
export const remap = (document: PDFDocument, base: string, from: string, to: string): void => {
  const ref = font(document, base).font.get(name('ToUnicode'));
  if (!(ref instanceof PDFRef)) throw new Error('The font has no ToUnicode');
  rewrite(document, ref, (text) => text.replace(`<${from}>`, `<${to}>`));
};

/** The parent tree as one array of keys and values. */
export const parents = (document: PDFDocument): PDFArray =>
  dictIn(dictIn(document.catalog, 'StructTreeRoot'), 'ParentTree').lookup(name('Nums'), PDFArray);

/** An annotation on the first page, outside of all elements. */
export const annotate = (document: PDFDocument, entries: Record<string, unknown>): PDFDict => {
  const { context } = document;
  const page = document.getPage(0).node;
  const appearance = context.register(
    context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] }),
  );
  const dict = context.obj({
    Type: 'Annot',
    Rect: [100, 100, 109, 109],
    F: 4,
    AP: { N: appearance },
    ...(entries as Record<string, never>),
  }) as PDFDict;
  const annots = page.lookupMaybe(name('Annots'), PDFArray);
  if (annots) annots.push(context.register(dict));
  else page.set(name('Annots'), context.obj([context.register(dict)]));
  return dict;
};

export { PDFNumber };
