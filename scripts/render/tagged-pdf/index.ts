export { isTaggedPdfError, type TaggedPdfError } from './fault.ts';
export { renderTagged } from './render-tagged.ts';
export type * from './types.ts';
