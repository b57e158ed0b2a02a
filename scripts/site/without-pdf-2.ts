import type { Build, Refusal } from '../build/manifest/read-build.ts';

/**
 * A build without its PDFs of version 2.0, which programs of 2026 support no better than 1.7: the site offers
 * one of each.
 */
export const withoutPdf2 = (build: Build): Build | Refusal => {
  const pdfs = build.manifest.pdfs.filter(({ pdfVersion }) => pdfVersion !== '2.0');
  if (pdfs.length === 0 && build.manifest.pdfs.length > 0)
    return {
      refused:
        'The build has PDFs of version 2.0 alone, and the site offers those of 1.7. Make them: npm run build:pdfs',
    };
  const files = new Set(pdfs.map(({ file }) => file));
  return {
    ...build,
    manifest: { ...build.manifest, pdfs },
    pdfs: new Map([...build.pdfs].filter(([file]) => files.has(file))),
  };
};
