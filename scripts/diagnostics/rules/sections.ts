import type { Rule } from './rule.ts';

/** Rules: sections, cards and names. */
export const SECTIONS_RULES = {
  'handout/care-card-missing': {
    asks: 'care cards in "When to get help"',
    example: 'the section without `:::emergency`',
    fix: 'Add the cards.',
  },
  'handout/care-card-order': {
    asks: 'emergency, call-now, same-day, this-week, each once',
    example: '`:::same-day` before `:::emergency`',
    fix: 'Put the cards in order.',
  },
  'handout/care-card-text-between': {
    asks: 'nothing between the care cards',
    example: 'a paragraph between two cards',
    fix: 'Move it above or below the cards.',
  },
  'handout/care-card-too-long': {
    asks: "at most 4 items of the treatment's own in a card",
    example: '6 items',
    fix: 'Keep the most important items.',
  },
  'handout/code-twice': {
    asks: 'a code of its own for each sheet',
    example: 'two sheets with the code HT-PRO',
    fix: 'Change the code of one treatment or cancer type.',
  },
  'handout/id-twice': {
    asks: 'an id of its own for each sheet',
    example: 'a guide `surgery-kidney` beside that pair sheet',
    fix: 'Rename the guide.',
  },
  'handout/not-a-line': {
    asks: 'one line of words in `lead` and `say`',
    example: 'a list in `say`',
    fix: 'Write one line.',
  },
  'handout/section-empty': {
    asks: 'words under every section heading',
    example: '`## Questions to ask` at the end of a file',
    fix: 'Write the section.',
  },
  'handout/section-missing': {
    asks: 'every required section, and `:::at-a-glance` of a treatment',
    example: 'a treatment without "How it works"',
    fix: 'Add the section.',
  },
  'handout/section-order': {
    asks: 'sections in their order, each once',
    example: '"Questions to ask" before "How it works"',
    fix: 'Put the sections in order.',
  },
  'handout/section-unknown': {
    asks: 'the section headings of the guide',
    example: '`## How it worked`',
    fix: 'Write `## How it works`.',
  },
  'handout/title-twice': {
    asks: 'a title of its own for each sheet',
    example: 'two guides called "Pain"',
    fix: 'Change one title.',
  },
  'handout/medicine-not-used': {
    asks: 'under `use` of a medicine only cancer types that get its treatment',
    example: '`kidney:` in a chemotherapy medicine, while chemotherapy is `not-used` for it',
    fix: 'Delete the row, or correct the frequency in the treatment.',
  },
  'handout/treatment-map-missing': {
    asks: 'in a map each treatment whose `use` table says often or sometimes',
    example: 'no `:treatment[surgery]` on the kidney page',
    fix: 'Add the line with its source, or correct the row.',
  },
  'handout/treatment-map-not-used': {
    asks: 'in a map no treatment whose `use` table says rarely or not used',
    example: '`:treatment[hormone-therapy]` on the kidney page',
    fix: 'Take the line out, or correct the row.',
  },
  'handout/treatment-map-reach': {
    asks: 'each treatment in the map of its `reach`',
    example: '`:treatment[surgery]` in the map of `whole-body`',
    fix: 'Move the line to the other map.',
  },
  'handout/unknown-cancer-type': {
    asks: 'the id of a cancer type in `only` and `variant`',
    example: '`:only[…]{cancer="brest"}`',
    fix: 'Write `breast`.',
  },
  'handout/unknown-clinic-fact': {
    asks: 'a fact of the clinic',
    example: '`:clinic[phon]`',
    fix: 'Write `:clinic[phone]`.',
  },
  'handout/unknown-figure': {
    asks: 'the name of a drawing',
    example: '`::figure{name="bones"}`',
    fix: 'Write a name from the list in the guide.',
  },
  'handout/teach-back-sheet': {
    asks: 'teach-back questions for sheets that there are',
    example: '`when-to-get-hlep:` under `sheets` in `teach-back.yaml`',
    fix: 'Correct the id; `npm run build:pdfs -- --list` shows all.',
  },
  'handout/unknown-glossary-group': {
    asks: 'a group that terms of `glossary.yaml` have',
    example: '`::glossary{group="scan"}`',
    fix: 'Write a group of `glossary.yaml`.',
  },
  'handout/unknown-pictogram': {
    asks: 'the name of a small picture',
    example: '`:icon[tiredd]`',
    fix: 'Write `:icon[tired]`.',
  },
  'handout/unknown-shared': {
    asks: 'the id of a shared block',
    example: '`::shared{block="red-flag"}`',
    fix: 'Write `red-flags`.',
  },
  'handout/unknown-source': {
    asks: 'a key of `sources.yaml` in a citation',
    example: '`:cite[NCI-BON]`',
    fix: 'Correct the key, or add the source.',
  },
  'handout/treatment-twice': {
    asks: 'each treatment once in a map of treatments',
    example: 'two items `:treatment[surgery]`',
    fix: 'Put the words of both into one item.',
  },
  'handout/unknown-treatment': {
    asks: 'the id of a treatment',
    example: '`:treatment[surgry]`',
    fix: 'Write `:treatment[surgery]`.',
  },
  'handout/variant-repeated': {
    asks: 'one variant for a cancer type',
    example: 'two `::::variant{cancer="thyroid"}`',
    fix: 'Join them.',
  },
  'handout/variant-undeclared': {
    asks: 'a variant that the front matter declares',
    example: '`::::variant` without a row in `variants`',
    fix: 'Add the row.',
  },
  'handout/variant-without-text': {
    asks: 'a text for each variant of the front matter',
    example: 'a row in `variants` without `::::variant`',
    fix: 'Write the text, or delete the row.',
  },
} as const satisfies Record<string, Rule>;
