import type { Rectangle } from '../pdfkit/coordinates.ts';
import { type PdfDictionary, type PdfDocument, type PdfRef, pdfText } from '../pdfkit/pdf-document.ts';
import type { FieldSpec } from '../types.ts';
import { embedWholeFont } from './field-font.ts';
import { letterWidth, roomFor } from './field-room.ts';
import { openFieldFont } from './open-field-font.ts';

/** A field and its widgets; `places`: where its widgets are on their pages. */
export type Field = {
  name: string;
  spec: FieldSpec;
  describe: string;
  widgets: PdfRef[];
  places: Rectangle[];
};

/**
 * Name of the font in the resources, for pdfium: it draws Latin letters alone with the font of a field, unless that has the name of a font
 * of symbols; of others it leaves out those of Vietnamese and takes a font of the machine for Greek and Cyrillic
 * (`CPDF_BAFontMap`; seen with Chromium 156).
 */
const FONT = 'Webdings';
/** What is typed stays in sight: bit 24 of the flags of a text field (ISO 32000-1, table 228). */
const DO_NOT_SCROLL = 2 ** 23;
/** Size 0: viewers choose the largest that shows all that is typed. */
const AUTOMATIC = 0;

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
    // A reader of PDF 2.0 looks for words on the widget itself, one of PDF 1.7 for TU on the field.
    widget.data.Contents = pdfText(field.describe);
    if (widget !== shared) Object.assign(widget.data, { Parent: shared, TU: pdfText(field.describe) });
    widget.end();
  }
  if (shared !== first) shared.end();
  return shared;
};

/** Writes the form of a document, with the font that its fields are filled in with. */
export const writeForm = (document: PdfDocument, fields: readonly Field[], fontPath: string): void => {
  const { file, face } = openFieldFont(fontPath);
  const width = letterWidth(face);
  const form = document.ref({
    Fields: fields.map((field) => writeField(document, field, width)),
    DR: { Font: { [FONT]: embedWholeFont(document, file, face) } },
    DA: pdfText(`/${FONT} 12 Tf 0 g`),
    NeedAppearances: false,
  });
  form.end();
  document._root.data.AcroForm = form;
};
