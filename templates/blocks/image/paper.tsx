import { Image as PdfImage } from '@react-pdf/renderer';
import type { ComponentType } from 'react';
import type { Image } from '../../../scripts/model/handout.ts';
import type { Tag } from '../../../scripts/tagged-pdf/types.ts';
import { useSheet } from '../../sheet-context.tsx';

type TaggedImage = { src: string; tag: Tag; wrap: boolean; style: object };
const Img = PdfImage as unknown as ComponentType<TaggedImage>;

/**
 * Points of a pixel at a text size of one point: 1/96 inch, as browsers have it, beside standard print of 12
 * points.
 */
const PIXEL = 72 / 96 / 12;

/**
 * A picture from `content/` in its own size, which grows with the text; at most as wide as its column and
 * half a page high.
 */
export const Picture = ({ image, width }: { image: Image; width: number }) => {
  const { theme } = useSheet();
  const pixel = Math.min(
    PIXEL * theme.type.body.size,
    width / image.width,
    theme.paper.height / 2 / image.height,
  );
  const mime = image.format === 'png' ? 'image/png' : 'image/jpeg';
  return (
    <Img
      src={`data:${mime};base64,${image.data}`}
      tag={{ type: 'Figure', alt: image.alt }}
      wrap={false}
      style={{ width: image.width * pixel, height: image.height * pixel, alignSelf: 'flex-start' }}
    />
  );
};
