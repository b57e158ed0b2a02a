import type { BlockWriter } from '../../lines/block-writer.ts';
import { note } from '../../lines/line.ts';

/** An author's picture as its alt text. */
export const lines: BlockWriter<'image'> = ({ alt }, { formats }) =>
  alt === '' ? [] : note(formats.picture(alt));
