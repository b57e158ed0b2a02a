import type { Image } from '../../../scripts/model/handout.ts';
import { Picture as TaggedPicture } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { pictureSize } from './picture-size.ts';

/** A picture from `content/`, never split. */
export const Picture = ({ image, width }: { image: Image; width: number }) => {
  const { theme } = useSheet();
  const mime = image.format === 'png' ? 'image/png' : 'image/jpeg';
  return (
    <TaggedPicture
      src={`data:${mime};base64,${image.data}`}
      tag={{ type: 'Figure', alt: image.alt }}
      wrap={false}
      style={{ ...pictureSize(image, width, theme), alignSelf: 'flex-start' }}
    />
  );
};
