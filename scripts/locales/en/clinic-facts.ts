/** Words before a number of three digits or more that is called. */
const CALLED = String.raw`\b(?:call|dial|phone|ring|text|fax|tel|telephone|hotline|helpline|number is|reach us (?:at|on))\b:?(?: (?:us|the|our|your|a|clinic|nurse|ward|hospital|line|free|at|on|or|and)){0,4}`;

/** Telephone numbers: with an area code; of 7 digits or fewer after a word such as “call”; with letters; an extension. */
export const PHONE = new RegExp(
  [
    String.raw`(?<![\d.,/-])(?:\+?1[-.\s]?)?\(?\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}(?![\d-])`,
    String.raw`(?<![\d.,])\+\d{1,3}[\s.-]?\(?\d(?:[\s().-]{0,2}\d){6,12}`,
    String.raw`(?<![\d.,/-])0\d{2,4}[\s-]\d{3,4}[\s-]?\d{3,4}(?!\d)`,
    String.raw`(?<![\d.,/-])555[-.\s]?\d{4}(?!\d)`,
    String.raw`(?<!\d)1?[-.\s]?8(?:00|33|44|55|66|77|88)[-.\s][A-Z\d][A-Z\d-]{4,}`,
    String.raw`(?<=${CALLED} )(?!(?:911|999|112|000)\b)\(?\d{3}\)?(?:[\s.-]?\d{1,4}){0,3}(?!\s?(?:hours?|days?|minutes?|times|people|weeks?))(?![\d%])`,
    String.raw`(?<![\d.,/-])0\d(?:[\s.-]\d{2}){4}(?!\d)`,
    String.raw`(?<=\b(?:text|send|SMS) \p{L}+ to )\d{5,6}\b`,
    String.raw`\bext(?:\.|ension)? ?\d{2,}`,
  ].join('|'),
  'iu',
);

/** “Call 911”, “dial 999”, “emergency number: 144”; 911 alone means nothing else, unless it counts something. */
export const EMERGENCY_NUMBER = new RegExp(
  [
    String.raw`(?<![\d.,-]|\bpages? )9-?1-?1(?![\d.,-]*\d)(?! (?:people|men|women|cases|pages|patients)\b)`,
    String.raw`\bnine[ -]one[ -]one\b`,
    String.raw`(?<=\b(?:call|dial|phone|ring|text)\b(?: (?:an ambulance|for help|us|on|at|or|the))* )(?:999|112|000)\b`,
    String.raw`(?<=\b(?:emergency|ambulance)(?: (?:number|phone|line))?(?: is|:)* )\d{2,3}\b(?! (?:people|times|rooms?|hours?|minutes?|days?|visits?|in)\b)`,
  ].join('|'),
  'iu',
);

const CELSIUS = String.raw`(?<![\d.,])(?:3[5-9]|4[0-3])(?:[.,]\d)?\s?(?:(?:°|º|degrees?)(?:\s?(?:C\b|Celsius|centigrade))?(?!\s?F)|C\b|℃)`;
const FAHRENHEIT = String.raw`(?<![\d.,])(?:9[4-9]|10\d|110)(?:[.,]\d)?\s?(?:(?:°|º|degrees?)(?:\s?(?:F\b|Fahrenheit))?(?!\s?C)|F\b|℉)`;
const BARE = String.raw`(?<=\b(?:fever|temperature|(?:hotter|warmer) than)\b[^.\d]{0,30})(?:3[6-9]|4[0-2]|9[5-9]|10[0-6])(?:\.\d)?(?!\d)(?!\s?(?:%|hours?|days?|minutes?|weeks?|times|in\b|people|of\b))`;

const IN_WORDS = String.raw`\b(?:thirty[ -](?:six|seven|eight|nine)|forty|(?:one |a )?hundred(?: and)?(?: (?:one|two|three|four|five))?)(?: point \p{L}+)? degrees\b`;

export const BODY_TEMPERATURE = {
  degrees: new RegExp(`${CELSIUS}|${FAHRENHEIT}|${BARE}|${IN_WORDS}`, 'iu'),
  fever: /\b(?:fever\w*|thermometer|chills?|shiver\w*|your temperature|call|tell us|body temperature)\b/iu,
  things:
    /\b(?:stor(?:e|ed|ing|age)|keep|kept|fridge|refrigerat\w*|freez\w*|rooms?|water|bath|shower|wash\w*|heat\w*|cool\w*|oven|car|bend|angle|turn|tilt|head of the bed)\b/iu,
};

/** “When to call us” and “How to tell us about pain” ask for nothing by themselves. */
export const TOPIC = /^(?:when|how|what|why|who|whom|where|which)(?: \w+)? to\b/iu;
