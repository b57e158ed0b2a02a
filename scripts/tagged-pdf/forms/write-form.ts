import type { Rectangle } from '../pdfkit/coordinates.ts';
import { type PdfDictionary, type PdfDocument, type PdfRef, pdfText } from '../pdfkit/pdf-document.ts';
import type { FieldSpec } from '../types.ts';
import { embedWholeFont } from './field-font.ts';
import { letterWidth, roomFor } from './field-room.ts';
import { openFieldFont } from './open-field-font.ts';

/** A field and its widgets; `places`: the positions of its widgets on their pages. */
export type Field = {
  name: string;
  spec: FieldSpec;
  describe: string;
  widgets: PdfRef[];
  places: Rectangle[];
};

/**
 * Name of the font in the resources, for pdfium: it draws only Latin letters with a field's font, unless that
 * has the name of a symbol font; for others it omits Vietnamese letters and uses a system font for Greek and
 * Cyrillic (`CPDF_BAFontMap`; seen with Chromium 156).
 */
const FONT = 'Webdings';
/** Do-not-scroll flag: bit 24 of the flags of a text field (ISO 32000-1, table 228). */
const DO_NOT_SCROLL = 2 ** 23;
/** Size 0: viewers choose the largest size that shows the whole value. */
const AUTOMATIC = 0;

/** `width` is the mean letter width, in em. */
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

/** A single widget is merged with its field; several share a parent field. */
const writeField = (document: PdfDocument, field: Field, width: number): PdfRef => {
  const { widgets } = field;
  const [first] = widgets;
  const shared = widgets.length > 1 || !first ? document.ref({ Kids: widgets }) : first;
  Object.assign(shared.data, valuesOf(field, width));
  for (const widget of widgets) {
    // A reader of PDF 2.0 uses Contents of the widget, one of PDF 1.7 uses TU of the field.
    widget.data.Contents = pdfText(field.describe);
    if (widget !== shared) Object.assign(widget.data, { Parent: shared, TU: pdfText(field.describe) });
    widget.end();
  }
  if (shared !== first) shared.end();
  return shared;
};

/** Writes the form of a document, with the font of its fields. */
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
