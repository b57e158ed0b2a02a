/** Words that make 911 the number of a place or a page. */
const NUMBERED = String.raw`\b(?:pages?|rooms?|suite|floor|unit|bed|building|box|chapter|step|code|form) `;

const CALLING = String.raw`\b(?:call|dial|phone|ring|text)\b(?: (?:an|for|ambulance|help|emergency|services|someone|us|on|at|or|the|\())*`;
const IN_EMERGENCY = String.raw`\b(?:emergency|ambulance)(?: (?:numbers?|phone|telephone|line|services?))?(?: (?:is|on|at|by|can|be|reached|called|in \p{L}+)|:)*`;
const PLACES = String.raw`\b(?:Europe|the E\.?U\.?|the U\.?K\.?|Britain|England|Ireland|Australia|India|Germany|France|Spain|Mexico)`;

/** “Call 911”, “dial 999”, “emergency number: 144”; 911 alone means nothing else, unless it counts or numbers something. */
export const EMERGENCY_NUMBER = new RegExp(
  [
    String.raw`(?<![\d.,-]|\d |${NUMBERED})9[-. ]?1[-. ]?1(?![\d.,-]*\d)(?! (?:people|men|women|cases|pages|patients|\d)\b)`,
    String.raw`\bnine[ -]one[ -]one\b|\b(?:triple|treble)[ -](?:nine|zero|oh)\b`,
    String.raw`(?<=${CALLING} [(“"‘]?)(?:9[-. ]?9[-. ]?9|1[-. ]?1[-. ]?2|0[-. ]?0[-. ]?0)(?![\d-]|[.,]\d)`,
    String.raw`(?<=${PLACES}(?: it is|,|:)? [(“"‘]?)(?:999|112|000)\b`,
    String.raw`(?<=${IN_EMERGENCY} [(“"‘]?)\d{2,3}\b(?! (?:people|nurses|times|rooms?|hours?|minutes?|days?|visits?|in|of)\b|%)`,
  ].join('|'),
  'iu',
);
