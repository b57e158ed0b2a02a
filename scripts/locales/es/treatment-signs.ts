import type { Sign } from '../../model/safety-words.ts';
import { pattern } from './pattern.ts';

/** Signs of treatments, each with its one level; what is not listed here has the level its source gives. */
export const TREATMENT_SIGNS: readonly Sign[] = [
  {
    id: 'a stroke',
    level: 'emergency',
    words: [pattern(String.raw`\bcara\b|\brostro\b`), pattern(String.raw`\bhablar\b|\bhabla\b|\barrastra`)],
  },
  {
    id: 'swelling of the face or throat',
    level: 'emergency',
    words: [pattern(String.raw`\bhinch`), pattern(String.raw`\bgarganta\b|\blengua\b|\blabios\b`)],
  },
  { id: 'a seizure or fainting', level: 'emergency', words: [pattern(String.raw`\bconvulsi|\bdesmay`)] },
  {
    id: 'heavy bleeding',
    level: 'emergency',
    words: [
      pattern(String.raw`\bsangrado|\bsangra\b`),
      pattern(String.raw`\bno (?:se detiene|para|cesa)\b|\bmucho sangrado\b|\babundante`),
    ],
  },
  {
    id: 'coughing up blood',
    level: 'emergency',
    words: [
      pattern(String.raw`\b(?:tos|tose|toser)\b[^,;]*\bsangre\b|\bsangre\b[^,;]*\b(?:tose|toser|tos)\b`),
    ],
  },
  {
    id: 'slow breathing',
    level: 'emergency',
    words: [
      pattern(String.raw`\blent|\bdespacio\b`),
      pattern(String.raw`\brespir|\bfalta de aire\b|\baliento\b`),
    ],
  },
  { id: 'fever', level: 'callNow', words: [/\{clinic\.fever\}/u] },
  {
    id: 'black stools',
    level: 'callNow',
    words: [pattern(String.raw`\bnegr[oa]s?\b`), pattern(String.raw`\bheces\b|\bexcremento\b|\bpopó\b`)],
  },
  {
    id: 'yellow skin or eyes',
    level: 'sameDay',
    words: [pattern(String.raw`\bamarill`), pattern(String.raw`\bpiel\b|\bojos\b`)],
  },
  {
    id: 'small bleedings',
    level: 'sameDay',
    words: [
      pattern(String.raw`\bpuntos rojos\b|\bmanchas rojas\b|\bsangre en\b|\bcon sangre\b`),
      pattern(String.raw`\borin|\bheces\b|\bexcremento\b|\bpopó\b`),
      pattern(String.raw`^(?!.*\bnegr[oa]s?\b)`),
    ],
  },
  {
    id: 'vomiting or diarrhea',
    level: 'sameDay',
    words: [
      pattern(String.raw`\bvómit|\bvomit|\bdiarrea\b`),
      pattern(String.raw`\b24 horas\b|\bno (?:puede )?reten`),
    ],
  },
  {
    id: 'low calcium',
    level: 'sameDay',
    words: [pattern(String.raw`\bcalambre|\bespasmo|\btics?\b`), pattern(String.raw`\bhormigue`)],
  },
];
