import { Image as PdfImage } from '@react-pdf/renderer';
import type { ComponentType } from 'react';
import type { Image } from '../../../scripts/model/handout.ts';
import type { Tag } from '../../../scripts/tagged-pdf/types.ts';
import { useSheet } from '../../sheet-context.tsx';
import { pictureSize } from './picture-size.ts';

type TaggedImage = { src: string; tag: Tag; wrap: boolean; style: object };
const Img = PdfImage as unknown as ComponentType<TaggedImage>;

/** A picture from `content/`, never parted. */
export const Picture = ({ image, width }: { image: Image; width: number }) => {
  const { theme } = useSheet();
  const mime = image.format === 'png' ? 'image/png' : 'image/jpeg';
  return (
    <Img
      src={`data:${mime};base64,${image.data}`}
      tag={{ type: 'Figure', alt: image.alt }}
      wrap={false}
      style={{ ...pictureSize(image, width, theme), alignSelf: 'flex-start' }}
    />
  );
};
