import { type PdfDocument, pdfText } from './pdf-document.ts';
import { SRGB_PROFILE } from './srgb-profile.ts';

const NAME = 'sRGB IEC61966-2.1';

/**
 * Declares sRGB as the output intent (ISO 19005-2, 6.2.3), with a profile that is 2 kB smaller than pdfkit's
 * own.
 */
export const writeOutputIntent = (document: PdfDocument): void => {
  document._addColorOutputIntent = () => {
    const profile = document.ref({ N: 3 });
    profile.write(SRGB_PROFILE);
    profile.end();
    const intent = document.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      Info: pdfText(NAME),
      OutputConditionIdentifier: pdfText(NAME),
      DestOutputProfile: profile,
    });
    intent.end();
    document._root.data.OutputIntents = [intent];
  };
};
