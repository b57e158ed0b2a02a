import type { BlockWriter } from '../../lines/block-writer.ts';
import { note } from '../../lines/line.ts';

/** A picture of an author as its alternative text. */
export const lines: BlockWriter<'image'> = ({ alt }, { formats }) =>
  alt === '' ? [] : note(formats.picture(alt));
