import type { Edition, Handout, Ink } from '../../model/handout.ts';
import type { PdfVersion } from '../../model/pdf-version.ts';

/** Options that distinguish PDFs of the same handout and edition. */
export type PrintOptions = {
  ink: Ink;
  fillable: boolean;
  /** 1.7 by default. */
  pdfVersion?: PdfVersion | undefined;
};

/** Path of a handout's PDF below the output folder, with `/` on every system. */
export const fileName = (
  handout: Pick<Handout, 'id' | 'language'>,
  edition: Edition,
  { ink, fillable, pdfVersion }: PrintOptions,
): string => {
  const parts = [
    edition.name,
    ink === 'black' && 'black',
    fillable && 'fillable',
    pdfVersion === '2.0' && 'pdf2',
  ];
  return `${handout.language}/${parts.filter(Boolean).join('-')}/${handout.id}.pdf`;
};
