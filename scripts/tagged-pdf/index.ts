export { isTaggedPdfError, type TaggedPdfError } from './fault.ts';
export type { Node } from './nodes.ts';
export { layOut as layOutByReactPdf } from './react-pdf.ts';
export { renderTagged } from './render-tagged.ts';
export type * from './types.ts';
