import type { Rectangle } from '../pdfkit/coordinates.ts';
import { type PdfDictionary, type PdfDocument, type PdfRef, pdfText } from '../pdfkit/pdf-document.ts';
import type { StructureElement } from '../structure/structure.ts';
import { diagnostic } from '../tagged-pdf-error.ts';
import type { FieldSpec } from '../types.ts';
import { appearanceOf } from './field-appearance.ts';
import { embedWholeFont, openFieldFace } from './field-font.ts';
import { letterWidth, roomFor } from './field-room.ts';
import { placeByPage } from './place-by-page.ts';

/** The fields of one document: an element that running content repeats on each page is one field, typed once. */
export type FormFields = {
  /** Puts a field on the current page; each place of a repeated one is an element of its own. */
  add: (element: StructureElement, where: Rectangle) => void;
  /** Writes all fields; call it once, before the document's catalogue is written. */
  finish: () => void;
};

/** `places`: where its widgets are on their pages. */
type Field = { name: string; spec: FieldSpec; describe: string; widgets: PdfRef[]; places: Rectangle[] };

const FONT = 'FieldFont';
const PRINTED = 4;
/** What is typed stays in sight: bit 24 of the flags of a text field (ISO 32000-1, table 228). */
const DO_NOT_SCROLL = 2 ** 23;
/** Size 0: viewers choose the largest that shows all that is typed. */
const AUTOMATIC = 0;

/** The element of a place: the one of the template, or for a repetition a sibling after it (a Form holds one widget). */
const elementOf = (element: StructureElement): StructureElement => {
  const { parent } = element;
  if (element.children.length === 0 || !parent) return element;
  const again: StructureElement = { ...element, children: [] };
  const alike = parent.children.findLastIndex(
    (child) => child.kind === 'element' && child.spec === element.spec,
  );
  parent.children.splice(alike + 1, 0, again);
  return again;
};

/** `width` is the mean one of a letter, in em. */
const valuesOf = ({ name, spec, describe, places }: Field, width: number): PdfDictionary => ({
  T: pdfText(name),
  TU: pdfText(describe),
  ...(spec.kind === 'text'
    ? {
        FT: 'Tx',
        DA: pdfText(`/${FONT} ${AUTOMATIC} Tf 0 g`),
        Ff: DO_NOT_SCROLL,
        MaxLen: roomFor(places, spec.minSize, width),
      }
    : { FT: 'Btn', V: 'Off' }),
});

/** One widget is its own field; several share one above them. */
const writeField = (document: PdfDocument, field: Field, width: number): PdfRef => {
  const { widgets } = field;
  const [first] = widgets;
  const shared = widgets.length > 1 || !first ? document.ref({ Kids: widgets }) : first;
  Object.assign(shared.data, valuesOf(field, width));
  for (const widget of widgets) {
    if (widget !== shared) Object.assign(widget.data, { Parent: shared, TU: pdfText(field.describe) });
    widget.end();
  }
  if (shared !== first) shared.end();
  return shared;
};

const widgetOf = (document: PdfDocument, spec: FieldSpec, where: Rectangle, key: number): PdfRef =>
  document.ref({
    Type: 'Annot',
    Subtype: 'Widget',
    F: PRINTED,
    Rect: where,
    P: document.page.dictionary,
    AP: appearanceOf(document, spec, where),
    ...(spec.kind === 'check' && { AS: 'Off' }),
    StructParent: key,
  });

const writeForm = (document: PdfDocument, fields: readonly Field[], fontPath: string): void => {
  const face = openFieldFace(fontPath);
  const width = letterWidth(face);
  const form = document.ref({
    Fields: fields.map((field) => writeField(document, field, width)),
    DR: { Font: { [FONT]: embedWholeFont(document, fontPath, face) } },
    DA: pdfText(`/${FONT} 12 Tf 0 g`),
    NeedAppearances: false,
  });
  form.end();
  document._root.data.AcroForm = form;
  // pdfkit's own would add fonts of its own form, which there is none of.
  document.endAcroForm = () => document;
};

/** A unique field name: repeated names get a number. */
const freeName = (name: string, fields: ReadonlyMap<StructureElement, Field>): string => {
  const taken = new Set([...fields.values()].map((field) => field.name));
  let [free, number] = [name, 1];
  while (taken.has(free)) {
    number += 1;
    free = `${name} ${number}`;
  }
  return free;
};

/** The field that an element is a place of, when another place of it was met before. */
const knownField = (
  element: StructureElement,
  fields: ReadonlyMap<StructureElement, Field>,
): Field | undefined => {
  const { field: spec } = element.spec;
  const isSame = (one: FieldSpec): boolean =>
    spec?.kind === 'text' &&
    one.kind === 'text' &&
    spec.isShared === true &&
    one.isShared === true &&
    one.name === spec.name;
  return fields.get(element) ?? [...fields.values()].find((field) => isSame(field.spec));
};

/** The fields of one document below `root`; `fontPath` is the font they are filled in with. */
export const createFormFields = (
  document: PdfDocument,
  root: StructureElement,
  fontPath: string | undefined,
): FormFields => {
  const fields = new Map<StructureElement, Field>();
  const repeated: StructureElement[] = [];
  return {
    add: (element, where) => {
      const { field: spec, describe = '' } = element.spec;
      if (!spec) return;
      const known = knownField(element, fields);
      const field = known ?? { name: freeName(spec.name, fields), spec, describe, widgets: [], places: [] };
      const own = elementOf(element);
      if (known) repeated.push(own);
      const key = document.createStructParentTreeNextKey();
      const ref = widgetOf(document, spec, where, key);
      document.page.annotations.push(ref);
      own.children.push({ kind: 'annotation', page: document.page.dictionary, ref, key });
      field.widgets.push(ref);
      field.places.push(where);
      fields.set(element, field);
    },
    finish: () => {
      if (fields.size === 0) return;
      if (!fontPath)
        throw diagnostic(
          'form-field',
          'Fields without a font',
          'Give the option `fieldFont`: a TrueType file.',
        );
      placeByPage(root, repeated, document._root.data.Pages.data.Kids as PdfRef[]);
      writeForm(document, [...new Set(fields.values())], fontPath);
    },
  };
};
