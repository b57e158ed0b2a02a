import type { PdfDocument } from '../pdfkit/pdf-document.ts';
import type { ArtifactSpec } from '../types.ts';
import type { Piece } from './structure.ts';

/** Opens and closes marked content on the current page; at most one is open. */
export type Pen = {
  piece: (piece: Piece) => void;
  artifact: (artifact: ArtifactSpec) => void;
  close: () => void;
  /** The currently open content. */
  open: () => Piece | ArtifactSpec | null;
};

const artifactOperator = ({ type, subtype, attached }: ArtifactSpec): string => {
  const edges = attached ? ` /Attached [${attached.map((edge) => `/${edge}`).join(' ')}]` : '';
  return `/Artifact <</Type /${type}${subtype ? ` /Subtype /${subtype}` : ''}${edges}>> BDC`;
};

/** Reserves the next id of marked content on the current page, and records it on the piece. */
const nextId = (document: PdfDocument, piece: Piece): number => {
  const owners = document.getStructParentTree().get(document.page.structParentTreeKey) as null[];
  const mcid = owners.push(null) - 1;
  piece.parts.push({ page: document.page.dictionary, mcid });
  return mcid;
};

/** A pen for one document. */
export const createPen = (document: PdfDocument): Pen => {
  let current: Piece | ArtifactSpec | null = null;
  const close = (): void => {
    if (current) document.addContent('EMC');
    current = null;
  };
  const begin = (content: Piece | ArtifactSpec, operator: () => string): void => {
    if (current === content) return;
    close();
    document.addContent(operator());
    current = content;
  };
  return {
    piece: (piece) =>
      begin(piece, () => `/${piece.owner.spec.type} <</MCID ${nextId(document, piece)}>> BDC`),
    artifact: (artifact) => begin(artifact, () => artifactOperator(artifact)),
    close,
    open: () => current,
  };
};
