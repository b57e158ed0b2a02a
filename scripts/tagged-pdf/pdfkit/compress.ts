import { concatBytes } from '../bytes.ts';
import type { Deflate } from '../options.ts';
import type { PdfDocument } from './pdf-document.ts';

/**
 * Makes a document compress its streams with a function: pdfkit's default differs between browsers and Node.
 */
export const compressBy = (document: PdfDocument, deflate: Deflate): void => {
  const { ref: open } = document;
  document.ref = (data) => {
    const ref = open.call(document, data);
    const { finalize } = ref;
    ref.finalize = () => {
      if (ref.compress && ref.buffer.length > 0) {
        ref.buffer = [deflate(concatBytes(ref.buffer))];
        ref.compress = false;
      }
      finalize.call(ref);
    };
    return ref;
  };
};
