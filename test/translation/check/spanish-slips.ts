import { type Edit, inFile } from '../spanish-content.ts';

const ES = 'es/medicines/abiraterone.md';

/** Two stretches of the file, each in the place of the other. */
const swapped = (one: string, other: string): Edit[] => [
  inFile(ES, one, '@'),
  inFile(ES, other, one),
  inFile(ES, '@', other),
];

/** A slip in the Spanish file; the rule, and a word of the message. */
export const SPANISH_SLIPS: readonly (readonly [
  what: string,
  edits: readonly Edit[],
  rule: string,
  found: string,
])[] = [
  ['a number', [inFile(ES, '2 horas antes', '12 horas antes')], 'number', '“12”'],
  ['a measure', [inFile(ES, '2 horas antes', '2 días antes')], 'measure', '2 × day'],
  ['a negation', [inFile(ES, 'No combine', 'Combine')], 'negation', '0 negations'],
  ['a lost sign', [inFile(ES, '- Desmayo, o latidos muy rápidos :cite[LBL-ABI]\n', '')], 'lost', 'Fainting'],
  [
    'a lost row',
    [
      inFile(
        ES,
        '| :icon[tired] **Se siente más cansado.** :cite[LBL-ABI] | Camine un poco cada día. | Avísenos esta semana si no mejora. |\n',
        '',
      ),
    ],
    'lost',
    'tired',
  ],
  ['an added item', [inFile(ES, '- Trague', '- Descanse bien.\n- Trague')], 'added', 'Descanse bien.'],
  [
    'a sign on another card',
    [
      inFile(ES, '- Desmayo, o latidos muy rápidos :cite[LBL-ABI]\n', ''),
      inFile(ES, '- Piel u', '- Desmayo, o latidos muy rápidos :cite[LBL-ABI]\n- Piel u'),
    ],
    'moved',
    'in same-day',
  ],
  [
    'two signs of one card that were swapped',
    swapped('Desmayo, o latidos muy rápidos', 'Cara caída, un brazo débil o dificultad para hablar'),
    'moved',
    'in the place of another block',
  ],
  [
    'two cells of a table that were swapped',
    swapped('Avísenos hoy si se le hinchan las piernas.', 'Avísenos esta semana si no mejora.'),
    'moved',
    'in the place of another block',
  ],
  [
    'two paragraphs that changed their sections',
    swapped(
      '- Le revisamos el hígado cada 2 semanas durante 3 meses. :cite[LBL-ABI]',
      '- No combine la abiraterona y el radio-223, porque los huesos pueden romperse. :cite[LBL-ABI]',
    ),
    'moved',
    'in the place of another block',
  ],
  ['a card of another level', [inFile(ES, ':::call-now', ':::this-week')], 'moved', 'in this-week'],
  ['a fact of the clinic', [inFile(ES, ':clinic[fever]', ':clinic[phone]')], 'directive', ':clinic[phone]'],
  [
    'a source',
    [inFile(ES, 'enteras con agua una vez al día. :cite[LBL-ABI]', 'enteras con agua una vez al día.')],
    'source',
    'LBL-ABI',
  ],
  ['a value', [inFile(ES, 'lowersWhiteCells: false', 'lowersWhiteCells: true')], 'value', 'true'],
  [
    'another drawing',
    [inFile('es/guides/bones.md', 'name="cells-travel"', 'name="bone-weak"')],
    'moved',
    'bone-weak',
  ],
  [
    'an address',
    [inFile('es/guides/bones.md', 'https://example.org/bones', 'https://example.org/hueso')],
    'link',
    'hueso',
  ],
  [
    'words of English',
    [
      inFile(
        'es/guides/bones.md',
        'El hueso viejo se retira y se forma hueso nuevo.',
        'Old bone is cleared away, and new bone is built.',
      ),
    ],
    'in-english',
    'English',
  ],
];
