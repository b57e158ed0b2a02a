import type { SafetyWords } from '../../../scripts/model/safety-words.ts';

/** Vocabulary of the safety rules in the invented language. */
export const safety: SafetyWords = {
  call: /\bvoku nin\b|\bvoku \{clinic/iu,
  doNotMix: /\bne miksu\b/iu,
  askFirst: /\bdemandu nin antaux\b/iu,
  avoid: /\bevitu\b/iu,
  advice: /\b(?:ĉesu preni|diru tuj)\b/iu,
  caution: /\bgardu\b/iu,
  report: /\bdiru al ni\b.*\bkiam\b/iu,
  dose: /\b\d+ ?(?:grajnoj|gutoj)\b/iu,
  phone: /\b\d\d(?:-\d\d){2}\b/u,
  emergencyNumber: /\bvoku \d{3}\b/iu,
  bodyTemperature: { degrees: /\b\d+ gradoj\b/iu, fever: /\bfebro\b/iu, things: /\bakvo\b/iu },
  topic: /^kiam\b/iu,
  survival: /\bvivos plu\b/iu,
  figure: /\d|\bduono\b/iu,
  sharedSigns: [
    { id: 'weak legs', level: 'emergency', words: [/\bkruroj\b/iu, /\bmalfort/iu] },
    { id: 'new pain', level: 'sameDay', words: [/\bdorso\b/iu] },
    { id: 'pain that lasts', level: 'thisWeek', words: [/\bosta doloro\b/iu] },
  ],
  feverSigns: [{ id: 'a fever', level: 'callNow', words: [/\{clinic\.fever\}/u] }],
  treatmentSigns: [
    { id: 'fainting', level: 'emergency', words: [/\bsveno\b/iu] },
    { id: 'fever', level: 'callNow', words: [/\{clinic\.fever\}/u] },
  ],
  idleWords: new Set(['diru', 'kiam', 'kaj']),
  stem: (word) => word.replace(/(?:oj|o|as)$/u, ''),
};
