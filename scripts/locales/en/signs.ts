import type { Sign } from '../../model/safety-words.ts';

/**
 * Signs that are on every sheet because of cancer in bone (NHS care cards). No editor can leave one out.
 */
export const SHARED_SIGNS: readonly Sign[] = [
  {
    id: 'pressure on the spinal cord',
    level: 'emergency',
    words: [
      /\barms?\b/i,
      /\blegs?\b/i,
      /\bbuttocks\b/i,
      /\bweak/i,
      /\bnumb/i,
      /\bwalk/i,
      /\bbladder\b/i,
      /\bbowels?\b/i,
    ],
  },
  {
    id: 'high calcium or trouble of the brain: confusion',
    level: 'emergency',
    words: [/\bconfus/i, /\bsleepy\b/i, /\bhard to wake\b/i, /\bseizure\b/i],
  },
  {
    id: 'a broken bone',
    level: 'emergency',
    words: [/\bsudden\b/i, /\bpain\b/i, /\bstand\b/i, /\barm\b|\blimb\b/i],
  },
  {
    id: 'a clot in the lung',
    level: 'emergency',
    words: [/\bchest pain\b/i, /\bbreath/i, /\bfaint/i, /\bcough.*\bblood\b/i],
  },
  {
    id: 'pain of the spine',
    level: 'sameDay',
    words: [/\bback\b/i, /\bneck\b/i, /\bband\b/i, /\b(?:lie|lying)\b/i, /\bcough/i, /\bnight\b/i],
  },
  {
    id: 'a bone that may break',
    level: 'sameDay',
    words: [/\bpain\b/i, /\bweight\b/i, /\bmedicine does not ease\b/i],
  },
  {
    id: 'high calcium: thirst',
    level: 'sameDay',
    words: [/\bthirst/i, /\burine\b|\bpee\b/i, /\bconstipat/i, /\bvomit/i, /\bweak/i, /\bappetite\b/i],
  },
  { id: 'a clot in a limb', level: 'sameDay', words: [/\bswollen\b/i, /\barm\b/i, /\bleg\b/i] },
  {
    id: 'bone pain that lasts',
    level: 'thisWeek',
    words: [/\bbone pain\b/i, /\blasts\b/i, /\bcomes back\b/i],
  },
];

/** Fever advice on every sheet of a treatment that lowers white cells. */
export const FEVER_SIGNS: readonly Sign[] = [
  { id: 'a fever', level: 'callNow', words: [/\{clinic\.fever\}/] },
  { id: 'shivering', level: 'callNow', words: [/\bshiver/i, /\bwithout a fever\b/i] },
  { id: 'medicine that hides a fever', level: 'callNow', words: [/\bacetaminophen\b/i, /\bibuprofen\b/i] },
];

/** Signs of treatments, each with its one level; unlisted signs have the level of their source. */
export const TREATMENT_SIGNS: readonly Sign[] = [
  { id: 'a stroke', level: 'emergency', words: [/\bface\b/i, /\bslurred\b|\bspeech\b/i] },
  {
    id: 'swelling of the face or throat',
    level: 'emergency',
    words: [/\bswollen\b|\bswelling\b/i, /\bthroat\b|\btongue\b|\blips\b/i],
  },
  { id: 'a seizure or fainting', level: 'emergency', words: [/\bseizure\b|\bfaint/i] },
  { id: 'heavy bleeding', level: 'emergency', words: [/\bbleeding\b/i, /\bdoes not stop\b|\bheavy\b/i] },
  { id: 'coughing up blood', level: 'emergency', words: [/\bcough/i, /\bblood\b/i] },
  { id: 'slow breathing', level: 'emergency', words: [/\bslow\b/i, /\bbreath/i] },
  { id: 'fever', level: 'callNow', words: [/\{clinic\.fever\}/] },
  { id: 'black stools', level: 'callNow', words: [/\bblack\b/i, /\bstools?\b/i] },
  { id: 'yellow skin or eyes', level: 'sameDay', words: [/\byellow\b/i, /\bskin\b|\beyes\b/i] },
  {
    id: 'small bleedings',
    level: 'sameDay',
    words: [/\bred spots\b|\bblood(?:y| in)\b/i, /\bpee\b|\bstool\b|\burine\b/i, /^(?!.*\bblack\b)/i],
  },
  {
    id: 'vomiting or diarrhea',
    level: 'sameDay',
    words: [/\bvomiting\b|\bdiarrhea\b/i, /\b24 hours\b|\bkeep .*down\b/i],
  },
  { id: 'low calcium', level: 'sameDay', words: [/\bcramps?\b|\btwitch/i, /\btingl/i] },
];
