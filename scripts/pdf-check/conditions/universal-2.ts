/**
 * Clauses of ISO 14289-2 (PDF/UA-2) beyond PDF/UA-1 that a PDF 1.7 file can meet, and the claims of a PDF 2.0
 * file (with ISO 19005-4, and Well-Tagged PDF 1.0).
 */
export const UNIVERSAL_2 = {
  'PDF/UA-2 5': 'XMP metadata of a file of PDF 2.0 says pdfuaid:part 2 and pdfuaid:rev 2024.',
  'PDF/A-4 6.1.3': 'A file of PDF 2.0 has no Info in its trailer.',
  'PDF/A-4 6.7.3':
    'XMP metadata of a file of PDF 2.0 says pdfaid:part 4, pdfaid:rev 2020 and no pdfaid:conformance.',
  'WTPDF 6.1.3':
    'XMP metadata of a file of PDF 2.0 declares Well-Tagged PDF 1.0 for accessibility and for reuse.',
  'PDF/UA-2 8.2.5.2': 'The Document at the top of the structure is of the namespace of PDF 2.0.',
  'PDF/UA-2 8.2.5.25': 'A list whose items have labels has a ListNumbering other than None.',
  'PDF/UA-2 8.8': 'Links and the outline lead to elements of the structure.',
  'PDF/UA-2 8.10.2.3': 'The widget of a field has Contents.',
} as const;
