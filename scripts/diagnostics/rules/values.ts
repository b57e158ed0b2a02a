import type { Rule } from './rule.ts';

/** Rules: front matter and YAML. */
export const VALUES_RULES = {
  'content/bad-value': {
    asks: 'a value in the form its key asks for',
    example: '`code: hormone`',
    fix: 'Write 2 or 3 capital letters: `code: HT`.',
  },
  'content/duplicate-code': {
    asks: 'one sheet for a code in each language',
    example: '`code: HT` in two files',
    fix: 'Choose another code for one of them.',
  },
  'content/duplicate-key': {
    asks: 'each key once in its table',
    example: '`title:` on two lines',
    fix: 'Delete one of them.',
  },
  'content/front-matter-code': {
    asks: 'front matter that is plain YAML, never a program',
    example: '`---js` on the first line',
    fix: 'Write `---` alone.',
  },
  'content/front-matter-empty': {
    asks: 'keys in the front matter',
    example: '`---` directly followed by `---`',
    fix: 'Write the keys of the collection.',
  },
  'content/front-matter-missing': {
    asks: 'front matter at the start of the file',
    example: 'a file that starts with `## How it works`',
    fix: 'Start the file with `---` and the keys.',
  },
  'content/front-matter-unclosed': {
    asks: 'a second `---` line that ends the front matter',
    example: 'keys followed by text without a second `---`',
    fix: 'Write `---` on a line of its own below the keys.',
  },
  'content/lead-too-long': {
    asks: 'a lead of at most 20 words',
    example: 'a lead of 25 words',
    fix: 'Shorten the lead.',
    isWarning: true,
  },
  'content/marks-in-words': {
    asks: 'plain words in titles, names and the clinic profile',
    example: '`title: Rest & **sleep**`',
    fix: 'Write `title: Rest & sleep`.',
  },
  'content/missing-cancer-type': {
    asks: 'a row in `use` for every cancer type',
    example: 'no row `kidney:` in a treatment',
    fix: 'Add the row; `frequency: never` when it is not used.',
  },
  'content/missing-key': { asks: 'every required key', example: 'no `title:`', fix: 'Add the line.' },
  'content/source-in-future': {
    asks: 'sources that were seen today or earlier, in checks and builds',
    example: '`seen: 2030-01-01`',
    fix: 'Write the day on which you read the source.',
  },
  'content/unknown-cancer-type': {
    asks: 'the id of a cancer type that has a file',
    example: '`brest:` in `use`',
    fix: 'Write `breast:`.',
  },
  'content/unknown-key': { asks: 'a key that its table has', example: '`titel:`', fix: 'Write `title:`.' },
  'content/unknown-medicine': {
    asks: 'a generic name or brand of a medicine file, in `rxnorm.yaml`, and a generic name of its own file under `use`',
    example: '`enzalutamid:`',
    fix: 'Write `enzalutamide:`.',
  },
  'content/unknown-source': {
    asks: 'a key of `sources.yaml` in the `use` table and in `interactions.yaml`',
    example: '`sources: [NCI-BON]`',
    fix: 'Correct the key, or add the source.',
  },
  'content/unknown-treatment': {
    asks: 'a treatment that has a file, in `interactions.yaml`, in medicines and in guides',
    example: '`treatments: [hormone]`',
    fix: 'Write `treatments: [hormone-therapy]`.',
  },
  'content/unknown-value': {
    asks: 'one of the values of the key',
    example: '`frequency: oftn`',
    fix: 'Write `often`.',
  },
  'content/use-without-source': {
    asks: 'a source for a row that says often or sometimes',
    example: '`frequency: often` without `sources:`',
    fix: 'Add the sources.',
  },
  'content/variant-not-used': {
    asks: 'variants only of cancer types used often or sometimes',
    example: 'a variant for a cancer type with `frequency: never`',
    fix: 'Delete the variant, or correct the frequency.',
  },
  'content/wrong-type': {
    asks: 'words, a number or a list, as the key asks',
    example: '`title: 2026`',
    fix: 'Put the words in quotes: `title: "2026"`.',
  },
  'content/yaml-changed': {
    asks: 'values that YAML reads as they are typed',
    example: '`code: 007`, `1e3`, `~`',
    fix: 'Write `code: "007"`.',
  },
  'content/yaml-cut': {
    asks: 'quotes around a value with ` #`, and two spaces before a comment behind a value',
    example: '`department: Ward #4`',
    fix: 'Write `department: "Ward #4"`.',
  },
  'content/yaml-feature': {
    asks: 'YAML without anchors, aliases, tags and directives',
    example: '`lead: *other`',
    fix: 'Write the value itself.',
  },
  'content/yaml-syntax': {
    asks: 'YAML that can be read',
    example: '`title: "Pain`',
    fix: 'Close the quotes.',
  },
  'content/yaml-too-deep': {
    asks: 'YAML with few levels',
    example: 'lists inside lists, 60 levels deep',
    fix: 'Write it with fewer levels.',
  },
} as const satisfies Record<string, Rule>;
