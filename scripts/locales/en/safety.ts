import type { SafetyWords } from '../../model/safety-words.ts';
import { BODY_TEMPERATURE, EMERGENCY_NUMBER, PHONE } from './clinic-facts/index.ts';
import { ADVICE } from './safety-advice.ts';
import { FEVER_SIGNS, SHARED_SIGNS, TREATMENT_SIGNS } from './signs.ts';

/** “When to call us” and “How to tell us about pain” ask for nothing themselves. */
const TOPIC = /^(?:when|how|what|why|who|whom|where|which)(?: \w+)? to\b/iu;

/** Whom people call about other things than their health. */
const NO_CLINIC = String.raw`(?: (?:own|local|health|front))* (?:insur\p{L}+|plan|employer|boss|school|family|friends?|neighbou?rs?|son|daughter|mother|father|taxi|cab|driver|airline|hotel|bank|names?\b)`;

/** Words that tell a reader to get help; “we call your name” and “you go to the hospital for each dose” do not. */
const CALL = new RegExp(
  [
    String.raw`(?<!\b(?:we|they)(?: will| may| can)? )\bcall (?:us(?! (?:from|between) (?:\d|\p{L}+day\b))|now|(?:your|the|our)(?!${NO_CLINIC})|that day|\{clinic|911|999|112)`,
    String.raw`\bcall (?:day or night|at once)|\bemergency room\b`,
    String.raw`\b(?<!\byou )go to (?:the )?(?:hospital|ER|A&E)\b|\bgo to (?:the )?(?:hospital|ER|A&E)\b(?! (?:for|on|each|every|once|twice|to (?:have|get))\b)`,
  ].join('|'),
  'iu',
);
const DO_NOT_MIX = /\bdo not (?:mix|combine|take .* (?:with|together))\b/iu;
const ASK_FIRST =
  /\b(?:tell|ask) us (?:first|before|if you (?:take|have|use))\b|\bunless we (?:plan|say)\b/iu;
const AVOID =
  /\b(?:avoid|stay away from|never take|(?<!\bwe )do not (?:take|use|stop|eat|drink|drive|crush))\b/iu;

const NOT = String.raw`\b(?:do not|don['’]t|never|must not|should not|cannot|can['’]t)`;

/**
 * Safety words in any form, even those that need no source: if one sheet says them, another must not leave
 * them out.
 */
const CAUTION = new RegExp(
  [
    String.raw`\b(?:phone|ring|dial|contact) (?:us|\{clinic|(?:your|the|our) (?:team|nurse|doctor|clinic|ward|hospital))\b`,
    String.raw`\b(?:tell|see) (?:us|your (?:team|nurse|doctor)) (?:now|first|before|if|when|at once|right away|straight away|the same day|that day|today)\b`,
    String.raw`\bget (?:medical )?help\b|\bgo to (?:the )?emergency\b`,
    String.raw`\b(?:stay|keep) away\b|\bstop taking\b|\bnot safe\b|\bdangerous\b|\bno alcohol\b`,
    String.raw`${NOT} (?:be )?(?:mix|combin|tak|us(?:e|ing)\b|stop|eat|drink|driv|crush|chew|break|touch|start|add|lift)`,
    String.raw`\b(?:not|never) be (?:mixed|combined|taken|used|stopped|crushed)\b`,
  ].join('|'),
  'iu',
);

/** Asks people to report a sign; "tell us about all medicines" does not. */
const REPORT =
  /\b(?:tell us|tell your (?:doctor|nurse|team|dentist)|let us know|we want to know)\b.*\b(?:if|when|as soon as|early|right away|at once|that day|the same day|at (?:your|the) next visit)\b|\b(?:if|when)\b.*\b(?:tell us|let us know)\b/iu;

/** “The bag holds” before an amount, and “grams of protein” after it: no dose, but “of fish oil” and “of sodium bicarbonate” are. */
const OF_A_CONTAINER = String.raw`\b(?:bag|bottle|jug|jar|cup|mug|glass|can|carton|bladder|bowl)s? (?:of [\p{L} ]+ )?(?:can |may )?(?:holds?|contains?|has|have|is|takes?) (?:about |up to |only |at least |more than )?`;
const OF_FOOD = String.raw`(?: of (?:your |clear |cold |plain |salt )?(?:water|fluids?|juice|milk|soup|broth|tea|coffee|saline|urine|pee|blood|protein|fib(?:er|re)|fat|sugar|carb\p{L}*|salt|sodium|food|meat|fish|cheese|nuts)\b(?! (?:oil|extract|supplements?|powder|pills?|tablets?|capsules?|\p{L}+(?:ate|ide))\b))`;

/** “A cup of milk has 300 mg of calcium” says what is in food, unlike “the bag holds 500 mg of acetaminophen”. */
const IN_FOOD = String.raw`(?<=\b(?:cups?|glass(?:es)?|slices?|servings?|bowls?|ounces?|eggs?|milk|yogurt|cheese|bread|salmon|tofu|juice)\b (?:of \p{L}+ )?(?:has|have|holds?|contains?|gives?|is|are) (?:about |up to |only |at least |more than )?)[\d.,]+\s?(?:m?g|milligrams?|grams?|mcg|IU|international units)\b of `;

/** A dose in a unit of medicine; not degrees, minutes, glasses of water, the size of a bag, food or blood levels (mg/dL). */
const DOSE = new RegExp(
  String.raw`(?=\d)(?<![\d.,]|\bweigh(?:s|ed)? (?:about )?)(?!(?<=${OF_A_CONTAINER})[\d.,]+\s?m(?:l|illil))(?!${IN_FOOD})\b\d[\d.,]*\s?(?:mg|mcg|µg|micrograms?|milligrams?|grams?|ml|millilit(?:er|re)s?|international units|IU)\b(?!\/(?:min|d?l)\b|${OF_FOOD})`,
  'iu',
);
const LIFE =
  /\b(?:surviv\w*|life expectancy|live[sd]? (?:longer|for)|die[sd]?|deaths?|prognosis|months to live|years to live)\b/iu;
const FIGURE = /\d|\b(?:half|most|one in|two in|third)\b/iu;

/** Words that do not identify a sign. */
const IDLE = new Set(
  (
    'about above after again all always and another any anything are ask avoid back bad because been before better but call can ' +
    'care could day days did does doing done each early easy ever every feel feels for from get gets good had has have help ' +
    'helps her his hour hours how into its just know less let likely long lot make makes many may medicine medicines might ' +
    'more most much need needs next nor not now off often once one ones only other our out over own plan please right say see ' +
    'should show some soon still such take takes team tell than that the their them then there these they thing things this ' +
    'those times too treatment two unless until use very visit want was way week weeks well were what when where which while who will with ' +
    'without work works would yes you your'
  ).split(' '),
);

const stem = (word: string): string => word.replace(/(?:ings?|ed|es|s|y|e)$/u, '');

export const safety: SafetyWords = {
  call: CALL,
  doNotMix: DO_NOT_MIX,
  avoid: AVOID,
  advice: ADVICE,
  report: REPORT,
  dose: DOSE,
  phone: PHONE,
  emergencyNumber: EMERGENCY_NUMBER,
  bodyTemperature: BODY_TEMPERATURE,
  topic: TOPIC,
  survival: LIFE,
  figure: FIGURE,
  askFirst: ASK_FIRST,
  caution: CAUTION,
  sharedSigns: SHARED_SIGNS,
  feverSigns: FEVER_SIGNS,
  treatmentSigns: TREATMENT_SIGNS,
  idleWords: IDLE,
  stem,
};
