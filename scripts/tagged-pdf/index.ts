export * from './elements.ts';
export { installedVersions as taggedPdfVersions } from './installed-versions.ts';
export type * from './options.ts';
export type { Line, Mark, Node, PreparedLine, Run } from './react-pdf/nodes.ts';
export { type LayOutDocument, layOut as layOutByReactPdf } from './react-pdf/react-pdf.ts';
export { type LaidOutPdf, layOutTagged, renderTagged } from './render-tagged.ts';
export { isTaggedPdfError, type TaggedPdfError } from './tagged-pdf-error.ts';
export type * from './types.ts';
