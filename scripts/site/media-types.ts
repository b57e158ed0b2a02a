import type { PlainFormat } from '../model/formats.ts';

/** The media type of a sheet in each format; none is registered for braille. */
export const MEDIA_TYPES: Record<PlainFormat, string> = {
  txt: 'text/plain',
  ssml: 'application/ssml+xml',
  epub: 'application/epub+zip',
  brf: 'application/x-brf',
};
