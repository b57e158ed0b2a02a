/** Words that make 911 the number of a place or a page, or a count. */
const NUMBERED =
  String.raw`\b(?:pages?|rooms?|suite|floor|unit|bed|building|box|chapter|step|code|form|sections?|versions?|study|trial|lot|batch|model|bus|` +
  'route|flight|sample|volume|all|of the|other|nearly|almost|these|those|than|exactly|n ?[=:]) ';

/** Counted things, not an emergency number. */
const COUNTED =
  'of|m?c?g|kg|m[lm]|[ck]m|k?cal|calories|units|hours?|days?|weeks?|months?|years?|minutes?|seconds?|dollars|euros|words|points|steps|miles|feet|met(?:er|re)s|' +
  'people|men|women|adults|children|patients|volunteers|participants|survivors|subjects|nurses|doctors|clinics|hospitals|beds|cases|deaths|events|visits|' +
  'doses|pills|tablets|shots|samples|biopsies|scans|tests|tumors|bones|cells|genes|proteins|mice|trials|studies|pages|sheets|copies|files|times|in \\d';

/** “911 Oak Street”, but not “911 from the road”. */
const STREET = String.raw`(?!(?:on|in|at|or|and|if|from|by|to|the|when|for)\b)\p{L}+ (?:\p{L}+ )?(?:street|st|avenue|ave|road|rd|lane|boulevard|blvd)\b`;

const CALLING = String.raw`\b(?:call|dial|phone|ring|text)\b(?: (?:an|for|ambulance|help|emergency|services|someone|us|on|at|or|the|\())*`;
const IN_EMERGENCY = String.raw`\b(?:emergency|ambulance)(?: (?:numbers?|phone|telephone|line|services?))?(?: (?:is|on|at|by|can|be|reached|called|in \p{L}+)|:)*`;
const PLACES = String.raw`\b(?:Europe|the E\.?U\.?|the U\.?K\.?|Britain|England|Ireland|Australia|India|Germany|France|Spain|Mexico)`;

/**
 * “Call 911”, “dial 999”, “emergency number: 144”; 911 alone is always the emergency number, unless it counts
 * or numbers something.
 */
export const EMERGENCY_NUMBER = new RegExp(
  [
    String.raw`(?<![\d.,$€£=-]|\d |${NUMBERED})9[-. ]?1[-. ]?1(?![\d.,-]*\d)(?! (?:${COUNTED}|\d)\b)(?! ${STREET})`,
    String.raw`\bnine[ -]one[ -]one\b|\b(?:triple|treble)[ -](?:nine|zero|oh)\b`,
    String.raw`(?<=${CALLING} [(“"‘]?)(?:9[-. ]?9[-. ]?9|1[-. ]?1[-. ]?2|0[-. ]?0[-. ]?0)(?![\d-]|[.,]\d)`,
    String.raw`\b(?:999|112|000)\b(?= (?:for (?:an ambulance|help)|in an emergency|in emergencies)\b)`,
    String.raw`(?<=${PLACES}(?: it is|,|:)? [(“"‘]?)(?:999|112|000)\b`,
    String.raw`(?<=${IN_EMERGENCY} [(“"‘]?)\d{2,3}\b(?! (?:people|nurses|times|rooms?|hours?|minutes?|days?|visits?|in|of)\b|%)`,
  ].join('|'),
  'iu',
);
