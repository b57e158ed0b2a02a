/**
 * A local picture; `path` is relative to the content folder, `data` its bytes in base64; the size in pixels
 * is that of the upright picture.
 */
export type Image = {
  type: 'image';
  path: string;
  format: 'png' | 'jpg';
  data: string;
  width: number;
  height: number;
  alt: string;
};
