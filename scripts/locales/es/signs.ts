import type { Sign } from '../../model/safety-words.ts';
import { pattern } from './pattern.ts';

const ARM = pattern(String.raw`\bbrazos?\b`);
const LEG = pattern(String.raw`\bpiernas?\b`);
const WEAK = pattern(String.raw`\bdébil`);
const BREATH = pattern(String.raw`\brespir|\bfalta de aire\b|\baliento\b`);
const FAINT = pattern(String.raw`\bdesmay`);
const PAIN = pattern(String.raw`\bdolor|\bduel[ea]`);
const SEIZURE = pattern(String.raw`\bconvulsi`);

/** Signs that are on every sheet because of cancer in bone (NHS care cards). No editor can leave one out. */
export const SHARED_SIGNS: readonly Sign[] = [
  {
    id: 'pressure on the spinal cord',
    level: 'emergency',
    words: [
      ARM,
      LEG,
      pattern(String.raw`\bnalgas\b|\bglúteos\b`),
      WEAK,
      pattern(String.raw`\badormec|\badormecid|\bentumec`),
      pattern(String.raw`\bcamin`),
      pattern(String.raw`\bvejiga\b|\borin`),
      pattern(String.raw`\bintestin|\bevacua`),
    ],
  },
  {
    id: 'high calcium or trouble of the brain: confusion',
    level: 'emergency',
    words: [
      pattern(String.raw`\bconfus|\bconfund`),
      pattern(String.raw`\bsueño\b|\bsomnolen|\badormilad`),
      pattern(String.raw`\bdespert|\bdespiert`),
      SEIZURE,
    ],
  },
  {
    id: 'a broken bone',
    level: 'emergency',
    words: [
      pattern(String.raw`\brepentin|\bsúbit|\bde repente\b|\bde pronto\b`),
      PAIN,
      pattern(String.raw`\bde pie\b|\bpararse\b|\bestar parad`),
      pattern(String.raw`\bbrazo\b|\bextremidad\b`),
    ],
  },
  {
    id: 'a clot in the lung',
    level: 'emergency',
    words: [
      pattern(String.raw`\bdolor (?:de|en el) pecho\b`),
      BREATH,
      FAINT,
      pattern(String.raw`\b(?:tos|tose|toser)\b.*\bsangre\b`),
    ],
  },
  {
    id: 'pain of the spine',
    level: 'sameDay',
    words: [
      pattern(String.raw`\bespalda\b`),
      pattern(String.raw`\bcuello\b`),
      pattern(String.raw`\bbanda\b|\bcinturón\b|\bfaja\b`),
      pattern(String.raw`\bacost|\bacuest`),
      pattern(String.raw`\btos`),
      pattern(String.raw`\bnoche`),
    ],
  },
  {
    id: 'a bone that may break',
    level: 'sameDay',
    words: [
      PAIN,
      pattern(String.raw`\bpeso\b`),
      pattern(
        String.raw`\b(?:medicina|medicamento)s?\b.{0,20}\bno (?:l[oae]s? |se )?(?:alivia|calma|quita)|\bno (?:se )?(?:l[oa] )?(?:alivia|calma|quita)\p{L}* (?:con )?(?:la |el |los |las |su |sus )?(?:medicina|medicamento)`,
      ),
    ],
  },
  {
    id: 'high calcium: thirst',
    level: 'sameDay',
    words: [
      pattern(String.raw`\bsed\b`),
      pattern(String.raw`\borin`),
      pattern(String.raw`\bestreñ`),
      pattern(String.raw`\bvómit|\bvomit`),
      WEAK,
      pattern(String.raw`\bapetito\b|\bhambre\b`),
    ],
  },
  {
    id: 'a clot in a limb',
    level: 'sameDay',
    // one limb: both swell for other reasons
    words: [pattern(String.raw`\bhinch`), pattern(String.raw`\bbrazo\b`), pattern(String.raw`\bpierna\b`)],
  },
  {
    id: 'bone pain that lasts',
    level: 'thisWeek',
    words: [
      pattern(String.raw`\bdolor(?:es)?(?: nuevos?)? (?:de|en|en el|en los) huesos?\b`),
      pattern(String.raw`\bno se (?:va|quita)\b|\bdura\b|\bpersist|\bcontinúa\b`),
      pattern(String.raw`\bvuelve\b|\bregresa\b`),
    ],
  },
];

const FEVER = /\{clinic\.fever\}/u;

/** Fever advice on every sheet of a treatment that lowers white cells. */
export const FEVER_SIGNS: readonly Sign[] = [
  { id: 'a fever', level: 'callNow', words: [FEVER] },
  {
    id: 'shivering',
    level: 'callNow',
    words: [
      pattern(String.raw`\bescalofr|\btembl|\btirit`),
      pattern(String.raw`\bsin (?:tener )?fiebre\b|\bno tenga fiebre\b`),
    ],
  },
  {
    id: 'medicine that hides a fever',
    level: 'callNow',
    words: [pattern(String.raw`\bacetaminof|\bparacetamol\b`), pattern(String.raw`\bibuprofen`)],
  },
];
