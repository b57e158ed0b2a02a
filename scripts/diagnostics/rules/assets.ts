import type { Rule } from './rule.ts';

/** Rules: clinic, pictures and reviews. */
export const ASSETS_RULES = {
  'content/fictional-phone': {
    asks: 'a phone number that somebody answers',
    example: '`day: 555-0123`',
    fix: 'Write the real number, or leave it empty.',
  },
  'content/logo-format': {
    asks: 'a whole PNG file, or an SVG of filled shapes in plain colours',
    example: 'a logo with a gradient',
    fix: 'Save the logo as PNG.',
  },
  'content/logo-missing': {
    asks: 'the logo file in the folder of the clinic profile, or below it',
    example: '`logo: our-logo.png` without the file',
    fix: 'Put the file there, or correct its name.',
  },
  'content/logo-too-large': {
    asks: 'a logo of at most 256 KiB',
    example: 'a logo of 5 MB',
    fix: 'Save it smaller.',
  },
  'content/malformed-phone': {
    asks: 'a phone number that can be dialed',
    example: '`day: 212-639-200`',
    fix: 'Write all 10 digits of the number, or leave it empty.',
  },
  'content/picture-format': {
    asks: 'a whole PNG, or a JPEG in RGB or gray; reported as `markdown/image-format`',
    example: 'a JPEG in CMYK',
    fix: 'Save it as PNG, or as JPEG in RGB.',
  },
  'content/picture-missing': {
    asks: 'a picture that is there; reported as `markdown/image-missing`',
    example: '`![Scan](scna.png)`',
    fix: 'Correct the name, or add the file.',
  },
  'content/picture-outside': {
    asks: 'a picture inside `content/`; reported as `markdown/image-outside`',
    example: '`![Scan](../../scan.png)`',
    fix: 'Move the picture into `content/`.',
  },
  'content/picture-remote': {
    asks: 'a file, not an address; reported as `markdown/image-remote`',
    example: '`![Scan](https://example.org/a.png)`',
    fix: 'Save the picture in `content/` and name the file.',
  },
  'content/picture-too-large': {
    asks: 'at most 2 MiB and 16 million pixels; reported as `markdown/image-too-large`',
    example: 'a photograph of 8 MB',
    fix: 'Save it smaller.',
  },
  'content/review-edited': {
    asks: 'a sign-off as `npx handouts review` wrote it',
    example: 'a name that was changed by hand',
    fix: 'Restore the file, or have the sheet signed again.',
  },
  'content/unknown-review': {
    asks: 'a review of a sheet that is built',
    example: '`reviews/en/surgry.yaml`',
    fix: 'Rename it after the sheet, or delete it.',
  },
  'content/withdrawn-twice': {
    asks: 'each withdrawn sheet once',
    example: 'two rows with one id in `withdrawn.yaml`',
    fix: 'Delete one of them.',
  },
} as const satisfies Record<string, Rule>;
