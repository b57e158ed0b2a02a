import { createHash } from 'node:crypto';
import { label, slot } from '../../text/run.ts';
import type { BlockDefinition } from '../definition.ts';

/** Replaces a picture in the text, so that another picture is another text. */
const pictureHash = (data: string): string =>
  createHash('sha256').update(data, 'utf8').digest('hex').slice(0, 16);

/** A local picture. */
export const image: BlockDefinition<'image'> = {
  words: ({ data, alt }) => [...slot(`image.${pictureHash(data)}`), ...label(alt)],
};
