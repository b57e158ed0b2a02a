import type { Node } from '../../tagged-pdf/index.ts';

/** Throws for an unsupported style: `found` and its value. */
export const refuseStyle = (found: string, value: unknown): never => {
  throw new Error(
    `The page layout does not support ${found}: ${JSON.stringify(value)}. ` +
      'Use the properties in scripts/render/page-layout/resolve-style.ts, with lengths as numbers in points, or add support there.',
  );
};

/** Throws for a picture of which react-pdf has read no pixels: it says so on the console and goes on without. */
export const undrawnPicture = ({ tag }: Node['props'] & {}): never => {
  const alt = typeof tag === 'object' && 'alt' in tag ? tag.alt : '';
  throw new Error(`The picture “${alt}” cannot be drawn. Save it again as a plain JPEG or as PNG.`);
};
