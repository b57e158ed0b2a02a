import type { Rule } from './rule.ts';

/** Rules: files and folders. */
export const FILES_RULES = {
  'content/bad-id': {
    asks: 'a file name in small letters and digits, joined by hyphens',
    example: '`Hormone Therapy.md`',
    fix: 'Rename it `hormone-therapy.md`.',
  },
  'content/combining-mark': {
    asks: 'letters whose marks are part of them',
    example: 'x with U+0301 beside it',
    fix: 'Type the letter with its mark as one character, or leave the mark out.',
  },
  'content/control-character': {
    asks: 'no control characters but tab and line end',
    example: 'a null byte from a copied document',
    fix: 'Delete the character.',
  },
  'content/direction-character': {
    asks: 'no invisible characters that change the direction of text',
    example: 'U+202E between two words',
    fix: 'Delete the character; `:lang` sets words in another language.',
  },
  'content/duplicate-id': {
    asks: 'one file for an id in each language, capitals aside',
    example: '`surgery.md` and `Surgery.md`',
    fix: 'Rename or delete one of them.',
  },
  'content/empty-body': {
    asks: 'text after the front matter',
    example: 'a file that ends after the second `---`',
    fix: 'Write the sections, or delete the file.',
  },
  'content/file-missing': {
    asks: 'a file that is there',
    example: '`--clinic ours.yaml` without such a file',
    fix: 'Check the path.',
  },
  'content/borrowed-locale': {
    asks: 'a locale whose safety patterns and phrases are its own',
    example: 'a locale `fr` made by copying `en`, with its safety patterns still English',
    fix: 'Write the named parts of the locale in the language.',
  },
  'content/folder-missing': {
    asks: 'a content folder that is there',
    example: '`--content contnet`',
    fix: 'Check the path.',
  },
  'content/invisible-character': {
    asks: 'no characters that cannot be seen',
    example: 'a zero-width space in a word',
    fix: 'Delete the character.',
  },
  'content/missing-glyph': {
    asks: 'characters that the typeface of the sheets has',
    example: '`☃` in a text',
    fix: 'Write it in words, or use a character of the typeface.',
  },
  'content/no-entries': {
    asks: 'at least one file in the content folder',
    example: 'a folder `en` without files',
    fix: 'Check the path of the content folder.',
  },
  'content/no-locale': {
    asks: 'a language whose titles, phrases and safety words are written',
    example: 'a folder `content/fr` without a locale',
    fix: 'Add a locale for the language, or delete the folder.',
  },
  'content/not-utf8': {
    asks: 'text in UTF-8',
    example: 'a file saved as Windows-1252',
    fix: 'Save the file as UTF-8.',
  },
  'content/outside-content': {
    asks: 'no link that leads out of the content folder',
    example: 'a symbolic link to `/home`',
    fix: 'Copy the file into the content folder.',
  },
  'content/too-large': {
    asks: 'a file of at most 1 MiB, front matter of at most 64 KiB',
    example: 'a file with a pasted picture in it',
    fix: 'Split the file, or remove what does not belong there.',
  },
  'content/unexpected-file': {
    asks: 'only files that the build reads',
    example: '`content/en/treatments/notes.txt`',
    fix: 'Rename it, move it or delete it.',
  },
  'content/unexpected-folder': {
    asks: 'only folders that the build reads',
    example: '`content/en/treatment/`',
    fix: 'Rename it `treatments`.',
  },
  'content/unreadable': {
    asks: 'a file that can be read',
    example: 'a file without permission to read',
    fix: 'Change the permissions of the file.',
  },
} as const satisfies Record<string, Rule>;
