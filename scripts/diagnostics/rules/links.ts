import type { Rule } from './rule.ts';

/** Rules: links and pictures. */
export const LINKS_RULES = {
  'markdown/broken-link': {
    asks: '`[words](https://…)` without spaces or line breaks in it',
    example: '`[NCI] (https://cancer.gov)`',
    fix: 'Delete the space.',
  },
  'markdown/empty-link': {
    asks: 'words in a link',
    example: '`[](https://cancer.gov)`',
    fix: 'Write words in the brackets.',
  },
  'markdown/footnote': {
    asks: '`:cite[KEY]` in place of footnotes',
    example: '`text[^1]`',
    fix: 'Write `:cite[KEY]`.',
  },
  'markdown/image-format': {
    asks: 'a whole PNG, or a JPEG in RGB or gray',
    example: 'a file that was cut off',
    fix: 'Save the picture again.',
  },
  'markdown/image-inline': {
    asks: 'a picture in a paragraph of its own',
    example: '`See ![A bone](bone.png) here`',
    fix: 'Put empty lines around the picture.',
  },
  'markdown/image-missing': {
    asks: 'a picture that is there',
    example: '`![A bone](bnoe.png)`',
    fix: 'Correct the name, or add the file.',
  },
  'markdown/image-no-alt': {
    asks: 'a description in the brackets',
    example: '`![](bone.png)`',
    fix: 'Say in a sentence what the picture shows.',
  },
  'markdown/image-outside': {
    asks: 'a picture inside `content/`',
    example: '`![A bone](../../bone.png)`',
    fix: 'Move the picture into `content/`.',
  },
  'markdown/image-remote': {
    asks: 'a file, not an address',
    example: '`![A bone](https://example.org/bone.png)`',
    fix: 'Save the picture in `content/` and name the file.',
  },
  'markdown/image-too-large': {
    asks: 'at most 2 MiB and 16 million pixels',
    example: 'a photograph of 8 MB',
    fix: 'Save it smaller.',
  },
  'markdown/link-scheme': {
    asks: 'an address with `https://`, `mailto:` or `tel:`',
    example: '`[NCI](cancer.gov)`',
    fix: 'Write `https://` in front.',
  },
  'markdown/link-title': {
    asks: 'no titles of links and pictures',
    example: '`[NCI](https://cancer.gov "Site")`',
    fix: 'Delete the words in quotes.',
  },
  'markdown/undefined-reference': {
    asks: 'a definition for each reference link',
    example: '`[NCI][site]` without `[site]: …`',
    fix: 'Add the definition, or write the address in parentheses.',
  },
  'markdown/unused-definition': {
    asks: 'a link for each `[name]: https://…`',
    example: '`[Note]: drink water`',
    fix: 'Write `\\[Note]: drink water` for plain words.',
  },
} as const satisfies Record<string, Rule>;
