const DEGREES = String.raw`(?:°|º|˚|degrees?\b|degs?\b\.?)`;
/** A digit comes first, or the words before are looked for at every letter: 4 % of compiling the content. */
const DIGIT = String.raw`(?=\d)`;
const NO_PLACE = String.raw`${DIGIT}(?<!\b(?:section|part|form|room|vitamins?) )(?<![\d.,·])`;

const C_LETTER = String.raw`C\b|Celsius\b|centigrade\b`;
const F_LETTER = String.raw`F\b|Fahrenheit\b`;
const CELSIUS = String.raw`${NO_PLACE}(?:3[5-9]|4[0-3])(?:[.,·]\d)?\s?(?:${DEGREES}(?:\s?(?:${C_LETTER}))?(?!\s?F)|${C_LETTER}|℃)`;
const FAHRENHEIT = String.raw`${NO_PLACE}(?:9[4-9]|10\d|110)(?:[.,·]\d)?\s?(?:${DEGREES}(?:\s?(?:${F_LETTER}))?(?!\s?C)|(?:${F_LETTER})(?! units)|℉)`;

/** What a number counts or measures when it is not a temperature. */
const COUNTED =
  '%|percent|hours?|days?|minutes?|seconds?|weeks?|months?|years?|times|in|of|out|other|people|persons|patients|men|women|' +
  'adults|children|cases|trials|studies|mg|mcg|ml|g|kg|ounces|cups|pounds|units|beats|calories|pills|tablets|doses|visits|sessions';
const NOT_COUNTED = String.raw`(?!\d|[.,]\d)(?!(?:\s?(?:to|or|-|–)\s?\d+)?\s?(?:${COUNTED})(?!\p{L}))`;
const NUMBER = String.raw`(?<![\d.,/-])(?:3[6-9]|4[0-2]|9[5-9]|10[0-6])(?:[.·]\d)?${NOT_COUNTED}`;

const FEVER = String.raw`\b(?:fever(?:ish)?|temperatures?|temps?|thermometer|(?:hotter|warmer) than)\b`;
const AT_LEAST = '(?: or| and)? (?:more|higher|above|over|up|hotter)';
/** Measurements with numbers of the same size. */
const OTHER = String.raw`\b(?:pulse|rate|pressure|sugar|glucose|oxygen|pain|weight|platelets?|counts?|level)\b[^.]{0,60}`;

const WORDS = String.raw`(?:thirty[ -](?:six|seven|eight|nine)|forty|(?:one |a )?hundred(?: and)?(?: (?:one|two|three|four|five))?)(?: point \p{L}+)?`;

const AFTER_FEVER = String.raw`(?<!\b(?:weeks?|days?|months?|cycles?|age|aged|rooms?|pages?|beds?|grade|steps?) )(?<=${FEVER}[^.\d]{0,30}|\btemperature\. (?:If|When) (?:it|this)(?: \p{L}+){1,4} )`;
const BEFORE_FEVER = String.raw`(?=(?:${AT_LEAST})? (?:is|means|counts as) (?:a |an? high )?fever\b|${AT_LEAST}\b[^.\d]{0,25}\bfever\b|,? on (?:the|your|a) thermometer\b)`;

/** Body temperatures and their context; `things` are other things with a temperature. */
export const BODY_TEMPERATURE = {
  degrees: new RegExp(
    [
      CELSIUS,
      FAHRENHEIT,
      `${DIGIT}${AFTER_FEVER}${NUMBER}`,
      `${DIGIT}(?<!${OTHER})${NUMBER}${BEFORE_FEVER}`,
      String.raw`${DIGIT}(?<=(?:^|[.!?] )(?:at )?(?:above|over) )${NUMBER}(?=[^.]{0,60}\bfever\b)`,
      String.raw`\b${WORDS} degrees\b`,
      String.raw`(?=[tfoah])(?<=${FEVER}[^.\d]{0,20})\b${WORDS}\b(?! (?:${COUNTED})(?!\p{L}))`,
    ].join('|'),
    'iu',
  ),
  fever: /\b(?:fever\w*|thermometer|chills?|shiver\w*|your temperature|call|tell us|body temperature)\b/iu,
  things:
    /\b(?:stor(?:e|ed|ing|age)|keep|kept|fridge|refrigerat\w*|freez\w*|rooms?|water|bath|shower|wash\w*|heat\w*|cool\w*|oven|car|pool|sauna|tub|pads?|blankets?|compress(?:es)?|tumou?rs?|lab|probe|hands|soup|tea|drinks?|weather|outdoors|outside|summer|bend\w*|angles?|turn\w*|rotat\w*|tilt\w*|head of the bed)\b/iu,
};
