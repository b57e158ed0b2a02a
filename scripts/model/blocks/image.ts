/** A local picture; `path` is relative to the content folder, `data` its bytes in base64. */
export type Image = {
  type: 'image';
  path: string;
  format: 'png' | 'jpg';
  data: string;
  alt: string;
};
