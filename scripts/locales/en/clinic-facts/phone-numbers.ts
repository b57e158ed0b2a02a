const SEPARATOR = '[-.\\s\u2010-\u2014/]';

/** Counted or measured things: not a telephone number. */
const COUNTED = String.raw`\s?(?:%|percent|hours?|hrs?|days?|minutes?|weeks?|months?|years?|times|people|patients|(?:milli|kilo)?grams?|mg|ml|pounds|[ap]\.?m\b)`;

const LINES =
  '(?:nurse|24-hour|crisis|help|hot|life|care|advice|phone|clinic|after-hours|night|day|cancer|poison|quit)[ -]?lines?';
const PHONE_NUMBER = String.raw`(?:(?:phone|telephone|cell|mobile|contact|clinic|office|after-hours|night|day|direct) |\b(?:the|our) )number`;

/** Words before a dialled number of three digits or more, with the words that may come between. */
const CALLED =
  String.raw`\b(?:call|dial|phone|ring|text|SMS|fax|tel|telephone|pager|beeper|bleep|voicemail|${LINES}|${PHONE_NUMBER}|(?:reach|contact|message) (?:us|(?:the|our|your)(?: [\p{L}-]+){1,3}) (?:at|on))\b[.:]?` +
  `(?: (?:us|the|our|your|this|a|is|clinic|nurse|ward|hospital|office|team|doctor|unit|NHS|line|pager|number|${LINES}|free|at|on|or|and):?){0,5}`;

const DATE = String.raw`\d{4}-\d\d-\d\d\b|\d\d[-./]\d\d[-./]\d{4}\b`;

const DIGIT_WORD = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)';

const EMERGENCY = '(?:9[-. ]?1[-. ]?1|9[-. ]?9[-. ]?9|1[-. ]?1[-. ]?2|0[-. ]?0[-. ]?0)';

/** Telephone numbers: with an area code; short ones after a word such as “call”; with letters; in words; an extension. */
export const PHONE = new RegExp(
  [
    String.raw`(?<![\d.,/-])(?:\+?1${SEPARATOR}?)?\(?\d{3}\)?${SEPARATOR}{1,2}\d{3}${SEPARATOR}{0,2}\d{4}(?![\d-])`,
    String.raw`(?<![\d.,])\+\d{1,3}[\s.-]?\(?\d(?:[\s().-]{0,2}\d){6,12}`,
    String.raw`(?<![\d.,/-])0\d{1,4}[\s-]\d{3,4}[\s-]?\d{3,4}(?!\d)`,
    String.raw`\(0\)\s?\d{2,4}(?:[\s-]\d{3,4}){2}(?!\d)`,
    String.raw`(?<![\d.,/-])555[-.\s]?\d{4}(?!\d)`,
    String.raw`(?<!\d)1?[-.\s]?\(?8(?:00|33|44|55|66|77|88)\)?[-.\s](?!(?:numbers?|lines?|calls?)\b)[A-Z\d][A-Z\d-]{4,}`,
    String.raw`(?<=${CALLED} )(?!${DATE}|${EMERGENCY}(?![\d-]))\(?\d{3}\)?(?:[\s.-]?\d{1,4}){0,3}(?!${COUNTED})(?![\d%])`,
    String.raw`(?<=${CALLED} )(?!${DATE})\d\d(?:[\s.-]\d{2,4}){2,4}(?!${COUNTED})(?![\d%])`,
    String.raw`(?<![\d.,/-])0\d(?:[\s.-]\d{2}){4}(?!\d)`,
    String.raw`(?<=\b(?:text|send|SMS) \p{L}+ to )\d{5,6}\b`,
    String.raw`\b${DIGIT_WORD}(?:[\s,-]+${DIGIT_WORD}){6,}\b`,
    String.raw`\bext(?:\.|ension)? ?\d{2,}`,
  ].join('|'),
  'iu',
);
