import { PROHIBITIONS } from './safety-prohibitions.ts';

const TEAM = String.raw`(?:us|\{clinic[^}]*\}|(?:your|the|our|an?) (?:\p{L}+ )?(?:team|nurse|doctor|clinic|ward|hospital|dentist|pharmacist|surgeon|oncologist|ambulance))`;

const AT_ONCE = String.raw`(?:at once|right away|straight away|right now|immediately|urgently|as soon as (?:possible|you (?:can|feel|notice|see)|it|this|they|your)|within \d+ (?:minutes|hours))`;

/** Also times that mean the call, and not what it is about, when they follow whom to tell: “tell us today”. */
const SOON = `(?:now|today|tonight|this week|the same day|that day|${AT_ONCE})`;

/** Where a request starts: at the start of a clause, or after “and”, “please”, “you must”. */
const ASKED = String.raw`(?:(?:^|[.:;!?,(–—“"])\s*|\b(?:and|or|then|please|must|should|need to|have to|got to) )(?:(?:always|just|also) )?`;

const DETERMINERS = '(?: (?:the|your|this|that|these|those|all|any|an?|one|both|next|daily|every|of))*';
const MEDICINE = `(?:pills?|tablets?|capsules?|medicines?|medications?|meds|drugs?|doses?|shots?|injections?|steroids?|treatments?|patch(?:es)?|chemo(?:therapy)?|inhibitors?|therapy)`;

/** Taking medicines, food and drink, and what bones or babies cannot take. */
const HARMFUL = String.raw`(?:mix|combin|tak(?:e|ing)\b|us(?:e|ing)\b|stop|quit|skip|doubl|eat|drink|driv|crush|chew|split|smok|lift|(?:get|become) pregnant|breast-?feed)`;
const MUST_NOT = `(?:do not|don['’]t|must not|mustn['’]t|should not|shouldn['’]t)`;

/**
 * Advice besides “call”, “avoid” and “do not take” that needs a source: to stop, skip or change a medicine, to
 * report at once, to get help, to keep away from something.
 */
export const ADVICE = new RegExp(
  [
    String.raw`${ASKED}(?:stop|quit|skip|pause|halve|double|hold)(?: taking| using)?${DETERMINERS} (?:\p{L}+ )?${MEDICINE}\b`,
    String.raw`${ASKED}(?:cut|lower|raise|increase|change)${DETERMINERS} (?:\p{L}+ )?doses?\b`,
    String.raw`${ASKED}(?:stop|quit) (?:taking|using|it\b|them\b)`,
    String.raw`${ASKED}(?:take|use) (?:twice|double|half|extra|more|fewer|an extra|a second|a double)(?: \p{L}+){0,4} ${MEDICINE}\b`,
    String.raw`${ASKED}(?:tell|see|alert|let|show) ${TEAM}(?: know)? (?:${SOON}|[^.!?]*\b${AT_ONCE})\b`,
    `${ASKED}(?:${SOON}),? (?:tell|see|alert) ${TEAM}`,
    `${ASKED}(?:phone|ring|contact|page|dial) ${TEAM}`,
    String.raw`${ASKED}(?:get|seek|find|ask for) (?:medical|urgent|emergency) (?:\p{L}+ )?(?:help|care|attention|aid)\b`,
    String.raw`${ASKED}(?:get|seek|call for|ask for) (?:\p{L}+ )?(?:help|care)\b[^.!?]*\b${SOON}\b`,
    String.raw`${ASKED}(?:go|come|get|head|rush) (?:\p{L}+ )?(?:to|into) [^.!?]*\b(?:emergency|ER|A&E)\b`,
    String.raw`${ASKED}(?:go|come|get|head|rush) [^.!?]*\b(?:hospital|clinic|in)\b[^.!?]*\b${AT_ONCE}\b`,
    String.raw`${ASKED}(?:go|come|get) (?:straight|right|directly) (?:back )?to (?:the |your |our |a )?(?:hospital|clinic|ward)\b`,
    String.raw`(?<!\b(?:we|i|they|cells|if you|when you|because you) )\b${MUST_NOT} (?:be )?${HARMFUL}`,
    `${ASKED}never (?:be )?${HARMFUL}`,
    String.raw`\b(?:not|never) be (?:mixed|combined|taken|used|stopped|crushed|split|chewed)\b`,
    String.raw`\b(?:cannot|can['’]t) (?:take|use|have|mix|combine) (?:it|them|this|these|both|${MEDICINE})\b[^.!?]*\b(?:with|together)\b`,
    String.raw`${ASKED}(?:keep|stay|steer|stand) (?:\p{L}+ ){0,4}(?:away from|clear of|off alcohol)\b`,
    String.raw`${ASKED}(?:refrain|abstain) from\b|${ASKED}(?:do|go) without alcohol\b|${ASKED}(?:give up|cut out|limit) (?:alcohol|grapefruit)\b`,
    String.raw`(?:^|[.:;] )no (?:alcohol|grapefruit|driving|heavy lifting|aspirin|ibuprofen)\b`,
    ...PROHIBITIONS,
  ].join('|'),
  'iu',
);
