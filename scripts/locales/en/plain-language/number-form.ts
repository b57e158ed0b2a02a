import { BEFORE_LAB_TEST, BEHIND_LAB_TEST, OF_A_CHANGE } from './lab-tests.ts';

/** Units of measured values, which whole numbers cannot replace. */
const UNIT = String.raw`(?:[°"”″]|(?:[cmk]?m|in(?! \d)|inch(?:es)?|ft|feet|yards?|miles?|[mk]?g|lbs?|pounds?|oz|ounces?|[mnpuµd]?g|[md]?l|lit(?:er|re)s?|m?mol|mSv|Gy|T|teslas?|pints?|quarts?|cups?|glass(?:es)?|t(?:ea|able)spoons?|tsp|tbsp|half-lives)(?![\p{L}\p{N}])|[×x] 10)`;

/** A unit after a number, also after a second one as in “1.5 to 2 cm”. */
const MEASURED = String.raw`(?:(?:\s?[-–]\s?| (?:to|or|and|by|x|×) )\d+(?:\.\d+)?)?[\s-]?${UNIT}`;

/** Signs and words before a measured or counted value, not a chance: “< 0.1”, “section 2.1”. */
const VALUE_BEFORE = String.raw`(?<!(?:[<>≤≥=−]\s?|(?:^|\s)-|(?:section|page|figure|table|version|part|size)\s|(?:mean|average|median) age[^.!?;]{0,40}?\s))`;

const PARTS: readonly string[] = [
  String.raw`\d+(?:\.\d+)?\s?(?:%|percent\b)`,
  // The digits come first, or what stands before is looked through at every letter: 19 % of compiling the content.
  String.raw`(?<!\d)(?=\d+\.\d)${VALUE_BEFORE}(?!${BEHIND_LAB_TEST})(?!${OF_A_CHANGE})\d+\.\d+(?!\d)(?!${MEASURED})(?!${BEFORE_LAB_TEST})`,
  String.raw`[½¼¾⅓⅔](?!(?:\s?[-–]\s?| (?:to|or) )?\d*[½¼¾⅓⅔]?\s?(?:hours?\b|${UNIT}))`,
  String.raw`(?<![\p{L}\d/])(?<!\b(?:on|by|until|since) )\d\/\d(?![\d/])(?!\s?${UNIT})`,
  String.raw`\b(?:one|two|a) (?:third|quarter|fifth|tenth)s?\b`,
  String.raw`\b\d+ (?:in|out of) (?!100\b)\d+\b(?! (?:days|weeks|hours|months|visits|doses))`,
];

/**
 * Numbers that readers have to work out: percent, fractions, decimals, and chances out of a number other than
 * 100. A measured value with its unit and the result of a named test are allowed.
 */
export const NUMBER_FORM = new RegExp(PARTS.join('|'), 'giu');
