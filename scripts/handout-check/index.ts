export { runCheckPdfs } from './run-check-pdfs.ts';
