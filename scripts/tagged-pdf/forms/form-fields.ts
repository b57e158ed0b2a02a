import type { Rectangle } from '../pdfkit/coordinates.ts';
import type { PdfDocument, PdfRef } from '../pdfkit/pdf-document.ts';
import type { StructureElement } from '../structure/structure.ts';
import { taggedPdfError } from '../tagged-pdf-error.ts';
import type { FieldSpec } from '../types.ts';
import { type AppearanceOf, createAppearances } from './field-appearance.ts';
import { placeByPage } from './place-by-page.ts';
import { type Field, writeForm } from './write-form.ts';

/**
 * The fields of one document: an element repeated as running content on each page is one field, typed once.
 */
export type FormFields = {
  /** Puts a field on the current page; each place of a repeated one is a separate element. */
  add: (element: StructureElement, where: Rectangle) => void;
  /** Writes all fields; call it once, before the document's catalogue is written. */
  finish: () => void;
};

const PRINTED = 4;

/** The element of a place: the one of the template, or for a repetition a sibling after it (a Form has one widget). */
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

const widgetOf = (
  document: PdfDocument,
  appearanceOf: AppearanceOf,
  spec: FieldSpec,
  { where, key }: { where: Rectangle; key: number },
): PdfRef =>
  document.ref({
    Type: 'Annot',
    Subtype: 'Widget',
    F: PRINTED,
    Rect: where,
    P: document.page.dictionary,
    AP: appearanceOf(spec, where),
    ...(spec.kind === 'check' && { AS: 'Off' }),
    StructParent: key,
  });

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

/** The field of an element, when another place of it was met before. */
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

/** The fields of one document below `root`; `fontPath` is their font. */
export const createFormFields = (
  document: PdfDocument,
  root: StructureElement,
  fontPath: string | undefined,
): FormFields => {
  const fields = new Map<StructureElement, Field>();
  const repeated: StructureElement[] = [];
  const appearanceOf = createAppearances(document);
  return {
    add: (element, where) => {
      const { field: spec, describe = '' } = element.spec;
      if (!spec) return;
      const known = knownField(element, fields);
      const field = known ?? { name: freeName(spec.name, fields), spec, describe, widgets: [], places: [] };
      const own = elementOf(element);
      if (known) repeated.push(own);
      const key = document.createStructParentTreeNextKey();
      const ref = widgetOf(document, appearanceOf, spec, { where, key });
      document.page.annotations.push(ref);
      own.children.push({ kind: 'annotation', page: document.page.dictionary, ref, key });
      field.widgets.push(ref);
      field.places.push(where);
      fields.set(element, field);
    },
    finish: () => {
      if (fields.size === 0) return;
      if (!fontPath)
        throw taggedPdfError(
          'form-field',
          'Fields without a font',
          'Give the option `fieldFont`: a TrueType file.',
        );
      placeByPage(root, repeated, document._root.data.Pages.data.Kids as PdfRef[]);
      writeForm(document, [...new Set(fields.values())], fontPath);
    },
  };
};
