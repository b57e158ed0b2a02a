/** Names of measurements whose results people read on paper, with and without a unit. */
const LAB_TESTS: readonly string[] = [
  'INR|PSA|CEA|AFP|CA[ -]?\\d+(?:[.-]\\d)?|pH|TSH|free T[34]|T[34] level|A1c|HbA1c|e?GFR|LDH|ALP|ALT|AST|PTH|CRP|BUN|ANC|[WR]BC|PT[TH]?|BMI|SUV(?:max)?',
  'creatinine|cystatin|urea|uric acid|sodium|potassium|chloride|bicarbonate|calcium|magnesium|phosph(?:ate|orus)|zinc|iron|ferritin|lactate',
  'albumin|proteins?|bilirubin|globulins?|troponin|amylase|lipase|glucose|sugar|cholesterol|triglycerides|vitamin [A-K]\\d*|folate',
  'ha?emoglobin|ha?ematocrit|platelets?|neutrophils?|lymphocytes?|(?:white|red)(?: blood)? cells?|cell counts?|blood counts?|viscosity|density',
  'testosterone|est?radiol|o?estrogen|cortisol|thyroglobulin|calcitonin|M[- ](?:protein|spike)|light chains?|microglobulin|tumou?r markers?',
  '[TZ][- ]?scores?|scores?|ratio|values?|results?|levels?|readings?|marks?|index',
];

const LAB_TEST = String.raw`\b(?:${LAB_TESTS.join('|')})\b`;

/** The rest of a sentence between a test and its value; a decimal point does not end a sentence. */
const SAME_SENTENCE = String.raw`(?:[^.!?;]|\.(?=\d)){0,80}?`;

/** What follows the number of a chance, a share or a length of time: not a test result. */
const COUNTED = String.raw`\s?(?:[-–]|(?:to|or)\b)?\s?(?:\d+(?:\.\d+)?\s)?(?:times|fold|in \d|out of|of (?:\d|people|women|men|patients)|people|women|men|patients|(?:years?|months?|weeks?|days?|hours?)\b|pills?|tablets?)`;

/** Before a decimal number: the name of a test in the same sentence. */
export const BEHIND_LAB_TEST = String.raw`(?<=${LAB_TEST}${SAME_SENTENCE})(?!\d+\.\d+${COUNTED})`;

/** After a decimal number: its test, as in “3.5 to 5.0 is usual for potassium”. */
export const BEFORE_LAB_TEST = String.raw`(?!${COUNTED})(?=(?:[^.!?;,]|\.(?=\d)){0,50}?\b(?:for|of|is|are|means?) (?:an?|the|your)?\s?(?:\p{L}+\s)?${LAB_TEST})`;

/**
 * A decimal number of a change: “It rose from 1.1 to 2.6”, “down from 0.9”; not “from 1.5 to 2 times”, nor a
 * chance.
 */
export const OF_A_CHANGE = String.raw`(?<=\bfrom (?:about )?(?:\d+(?:\.\d+)? to (?:about )?)?)(?!\d+(?:\.\d+)?${COUNTED})`;
