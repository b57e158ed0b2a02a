import { Image as PdfImage } from '@react-pdf/renderer';
import type { ComponentType } from 'react';
import type { Image } from '../../../scripts/model/handout.ts';
import type { Tag } from '../../../scripts/tagged-pdf/types.ts';
import { useSheet } from '../../sheet-context.tsx';

type TaggedImage = { src: { data: string; format: string } | string; tag: Tag; style: object };
const Img = PdfImage as unknown as ComponentType<TaggedImage>;

/** A picture from `content/`, at most as wide as its column and half a page high. */
export const Picture = ({ image, width }: { image: Image; width: number }) => {
  const { theme } = useSheet();
  const mime = image.format === 'png' ? 'image/png' : 'image/jpeg';
  return (
    <Img
      src={`data:${mime};base64,${image.data}`}
      tag={{ type: 'Figure', alt: image.alt }}
      style={{
        maxWidth: width,
        maxHeight: theme.paper.height / 2,
        objectFit: 'contain',
        alignSelf: 'flex-start',
      }}
    />
  );
};
