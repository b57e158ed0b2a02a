import { expect, test } from 'vitest';
import { openDocument } from '../../../scripts/tagged-pdf/pdfkit/open-document.ts';
import type { PdfDocument } from '../../../scripts/tagged-pdf/pdfkit/pdf-document.ts';
import { guardObjects, guardPainting } from '../../../scripts/tagged-pdf/react-pdf/guard-painting.ts';
import { createPen } from '../../../scripts/tagged-pdf/structure/marked-content.ts';
import { OPTIONS } from '../elements.ts';

const page = (): PdfDocument => openDocument(OPTIONS, 'PDFKit').addPage();

test.each(['S', 'f', 'f*', 'B', '[<0001> 0] TJ', '(a) Tj', '/I1 Do', 'sh'])(
  'the operator %s outside marked content is an error, inside not',
  (operator) => {
    const document = page();
    const pen = createPen(document);
    const first = guardPainting(document, pen);
    pen.artifact({ type: 'Layout' });
    document.addContent(operator);
    pen.close();
    expect(first()).toBeNull();
    document.addContent(operator);
    expect(first()?.rule).toBe('unmarked-paint');
  },
);

test.each(['q', 'Q', 'W n', '1 0 0 1 0 0 cm', '/F1 12 Tf', '0 0 m', 'BT', 'ET', '0 0 1 rg', '/Gs1 gs'])(
  'the operator %s paints nothing',
  (operator) => {
    const document = page();
    const first = guardPainting(document, createPen(document));
    document.addContent(operator);
    expect(first()).toBeNull();
  },
);

test('an image in CMYK is refused, one in RGB is not', () => {
  const document = page();
  document.openImage = (colorSpace) => ({ colorSpace });
  guardObjects(document);
  expect(() => document.openImage('DeviceCMYK')).toThrow('An image in CMYK');
  expect(document.openImage('DeviceRGB')).toEqual({ colorSpace: 'DeviceRGB' });
});
