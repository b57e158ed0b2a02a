import type { DiagnosticDetails } from './diagnostic.ts';

/** Every rule of the content model, with what it asks for. Ids are stable: editors and filters use them. */
export const CONTENT_RULES = {
  'content/bad-id': 'a file name is kebab-case: small letters and digits, joined by hyphens',
  'content/bad-value': 'a value has the form its key asks for',
  'content/control-character': 'no control characters but tab and line end',
  'content/direction-character': 'no invisible characters that turn the direction of text',
  'content/duplicate-code': 'a code stands for one sheet of a language',
  'content/duplicate-id': 'an id stands for one file of a language, capitals aside',
  'content/duplicate-key': 'a key stands once in its table',
  'content/empty-body': 'text follows the front matter',
  'content/fictional-phone': 'a telephone number is not one kept for stories (555-01xx)',
  'content/file-missing': 'a file that is asked for is there',
  'content/folder-missing': 'the content folder is there',
  'content/front-matter-code': 'front matter is plain YAML, never a program',
  'content/front-matter-empty': 'front matter holds keys',
  'content/front-matter-missing': 'a file starts with front matter',
  'content/front-matter-unclosed': 'front matter ends with a line of three hyphens',
  'content/invisible-character': 'no characters that cannot be seen',
  'content/lead-too-long': 'a lead has at most 20 words (warning)',
  'content/logo-format': 'a logo is a whole PNG file or an SVG of filled shapes',
  'content/logo-missing': 'a logo stands beside the clinic profile',
  'content/logo-too-large': 'a logo has at most 256 KiB',
  'content/missing-cancer-type': 'a treatment has a row for every cancer type',
  'content/missing-glyph': 'the typeface of the sheets has every character',
  'content/missing-key': 'a key that must be there is there',
  'content/no-entries': 'the content folder holds at least one entry',
  'content/not-utf8': 'a file is text in UTF-8',
  'content/outside-content': 'a link does not lead out of the content folder',
  'content/picture-format': 'a picture is a whole PNG or JPEG file',
  'content/picture-missing': 'a picture is there',
  'content/picture-outside': 'a picture stands in the content folder',
  'content/picture-remote': 'a picture is a file, not an address',
  'content/picture-too-large': 'a picture has at most 2 MiB',
  'content/review-edited': 'a sign-off is as it was written when it was signed',
  'content/too-large': 'a file has at most 1 MiB, front matter 64 KiB',
  'content/unexpected-file': 'a file is one that the build reads',
  'content/unexpected-folder': 'a folder is one that the build reads',
  'content/unknown-cancer-type': 'a cancer type has a file in the same language',
  'content/unknown-key': 'a key is one of those its table has',
  'content/unknown-review': 'a review is of a sheet that is made',
  'content/unknown-source': 'a source stands in sources.yaml',
  'content/unknown-value': 'a value is one of those its key has',
  'content/unreadable': 'a file can be read',
  'content/use-without-source': 'a cell used often or sometimes names a source',
  'content/variant-not-used': 'a variant is of a cancer type used often or sometimes',
  'content/withdrawn-twice': 'a withdrawn sheet is listed once',
  'content/wrong-type': 'a value is of the type its key asks for',
  'content/yaml-feature': 'YAML without aliases, tags and directives',
  'content/yaml-syntax': 'YAML that can be read',
  'content/yaml-too-deep': 'YAML with few levels',
} as const;

/** The id of a rule of the content model. */
export type ContentRule = keyof typeof CONTENT_RULES;

/** An error under a rule of the content model. */
export type ContentDiagnostic = DiagnosticDetails & { rule: ContentRule };
