/** The half of pdf.js that reads files; its package declares no types for it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
