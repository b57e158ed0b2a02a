import { type Clipped, type Threshold, thresholdsIn } from '../../rules/clipped.ts';
import { splitSentences } from './sentence-ends.ts';

const COUNTED = '(?:loose |watery |soft )*(?:stools?|bowel movements?|trips to the toilet)';
const TIME =
  /\b(?:a|per|each|every|in|at|for|within|the|one|any) (?:\d+ )?(?:days?|nights?|hours?|weeks?|months?|visits?)\b|\bdaily\b/iu;

const THRESHOLDS: readonly Threshold[] = [
  {
    pattern:
      /\b\d+ (?:extra|more)(?=\s*(?:[.,;:)]|$|or\b|and\b|than\b|(?:a|per|each|every|in a|in one) (?:day|night|hour|week)\b|in \d+ hours))/giu,
    expected: 'what is counted, and in which time',
    fix: 'Write it out: “4 more loose stools in a day than is usual for you”.',
  },
  {
    pattern:
      /(?<!\b(?:age|ages|aged|SPF|(?:INR|pH|BMI|scores?|ratio|grade)(?: level)?(?: (?:of|is|was|goes|falls|stays|rises))?|(?:you|they|who) are|he is|she is|people) |\d \p{L}+s \((?:\p{L}+ )?)\b(?:more than|fewer than|less than|at least|at most|over|above|below|under|up to) \d+(?:[.,]\d+)?(?![.,]\d)(?=\s*(?:[.,;:)]|$|(?:or|and)\b(?! \d)))/giu,
    expected: 'a unit after the number',
    fix: 'Write what is measured or counted: “above 140/90 mmHg”, “more than 2 days”.',
  },
  {
    pattern: new RegExp(`\\b(?:\\d+|more than \\d+) (?:or more |more |extra )?${COUNTED}`, 'giu'),
    unless: TIME,
    expected: 'in which time',
    fix: 'Add the time: “in a day”, “in 24 hours”.',
  },
  {
    pattern: /(?:^|, )or for (?:a|an|over an?|\d+) (?:day|days|hours?|weeks?)\b/giu,
    unless:
      /\b(?:lasts?|last(?:s|ed)?|goe?s? on|stays?|keeps?|continues?|have|has|been|had|cannot|can’t|can't|hurts?)\b/iu,
    expected: 'what lasts so long',
    fix: 'Say what lasts: “or if it lasts for a day”.',
  },
];

/** Thresholds in a text without a unit or a time. */
export const withoutUnit = (text: string): Clipped[] => thresholdsIn(splitSentences(text), THRESHOLDS);
