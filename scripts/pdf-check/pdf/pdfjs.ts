/// <reference path="./pdfjs-worker.d.ts" />
/**
 * pdf.js, loaded in the one place that undoes what loading it does to the program: its build for Node 20 takes the place of
 * `Array.prototype.push` of all arrays (core-js, since V8 below 12.2 throws another error for an array that is read-only), which is
 * many times slower. With V8's own one pdf.js takes 0.83 times as long (Node 20, 622 pages).
 */
const own = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
// pdf.js would load it with the first file, and change all arrays again
await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
if (own) Object.defineProperty(Array.prototype, 'push', own);

/** The used part of pdf.js. */
export const { AnnotationMode, getDocument, OPS, VerbosityLevel } = pdfjs;
