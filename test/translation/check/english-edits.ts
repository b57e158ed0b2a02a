import { type Edit, inFile } from '../spanish-content.ts';

const EN = 'en/medicines/abiraterone.md';
const ES = 'es/medicines/abiraterone.md';

/** An edit of English; the rule, and the place in the Spanish file. */
export const ENGLISH_EDITS: readonly (readonly [what: string, edit: Edit, rule: string, place: string])[] = [
  [
    'a title',
    inFile('en/guides/bones.md', 'title: How cancer', 'title: Why cancer'),
    'stale',
    'es/guides/bones.md:2:8',
  ],
  [
    'a heading',
    inFile('en/guides/bones.md', '## What happens', '## What goes on'),
    'stale',
    'es/guides/bones.md:9:4',
  ],
  [
    'a caption',
    inFile('en/guides/bones.md', 'travel in the blood', 'move in the blood'),
    'stale',
    'es/guides/bones.md:19:10',
  ],
  [
    'a paragraph',
    inFile('en/shared/care-team.md', 'to each visit', 'to every visit'),
    'stale',
    'es/shared/care-team.md:12:1',
  ],
  [
    'a new paragraph',
    inFile('en/guides/bones.md', '## What helps\n', '## What helps\n\nMuch can be done.\n'),
    'missing',
    'es/guides/bones.md:26:4',
  ],
  [
    'a step taken out',
    inFile('en/guides/bones.md', '2. They settle in a bone.\n', ''),
    'left-over',
    'es/guides/bones.md:24:4',
  ],
  [
    'a term',
    inFile('en/glossary.yaml', 'the soft inside', 'the soft middle'),
    'stale',
    'es/glossary.yaml:9:10',
  ],
  ['a number in a dose', inFile(EN, 'for 2 hours', 'for 3 hours'), 'withheld', `${ES}:25:3`],
  ['a warning sign', inFile(EN, 'Fainting, or a very', 'Fainting, or an'), 'withheld', `${ES}:55:3`],
  [
    'a new warning sign',
    inFile(EN, '- Yellow', '- Belly pain :cite[LBL-ABI]\n- Yellow'),
    'withheld',
    `${ES}:62:3`,
  ],
  [
    'a sign on another card',
    inFile(
      EN,
      '\n\n:::\n\n:::same-day\n\n- Yellow skin or eyes, or dark urine :cite[LBL-ABI]\n',
      '\n- Yellow skin or eyes, or dark urine :cite[LBL-ABI]\n\n:::\n\n:::same-day\n\n',
    ),
    'withheld',
    `${ES}:68:3`,
  ],
  [
    'what not to mix',
    inFile(EN, 'because bones can break', 'because your bones can break'),
    'withheld',
    `${ES}:45:3`,
  ],
  [
    'a cell on when to tell us',
    inFile(EN, 'if your legs swell', 'if your legs or feet swell'),
    'withheld',
    `${ES}:34:107`,
  ],
  [
    'who must be careful',
    inFile(EN, 'lowersWhiteCells: false', 'lowersWhiteCells: true'),
    'withheld',
    `${ES}:8:19`,
  ],
  ['birth control', inFile(EN, 'for 3 weeks after', 'for 4 weeks after'), 'withheld', `${ES}:49:3`],
];
