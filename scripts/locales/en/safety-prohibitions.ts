/** Where a command starts: a clause without a subject, or one after “if …,”, “in the first week,”, “please”. */
const COMMANDED = String.raw`(?:(?:^|[.:;!?(–—“"]\s*|\b(?:please|then|so|also|instead),? )|(?:^|[.:;!?]\s+)(?:if|when|while|after|before|in|on|for|until|during|with|as|once|at|at first|to)\b[^.!?]*, (?:please )?)`;

/** What people may be told not to do without harm: feelings, guesses and manners. */
const HARMLESS =
  '(?:worry|fear|panic|despair|feel|forget|hesitate|be|wonder|blame|mind|expect|think|assume|hide|suffer|apologi[sz]e|compare|fret|know|want|need|see|hear|notice|hurt|ache|itch|lose (?:heart|hope)|give (?:up|in)|hold back|get (?:upset|scared|worried|discouraged)|let (?:it|this|that|fear|worry)|have to|be able|rush|push (?:yourself|too hard)|count on)';

/** “Never alone” and “never before” name no deed. */
const NO_COMMAND = '(?:alone|again|before|once|ever|more|less|too|the|an?|in|at|on|of|has|had|been|was|were)';

const NOT_YOU =
  "(?:must not|mustn['’]t|should not|shouldn['’]t|ought not to|(?:are|were) not (?:allowed|permitted) to)";

/** Food, drink, places and deeds that sheets warn of. */
const WARNED_OF = String.raw`(?:alcohol|wine|beer|liquor|spirits|grapefruits?|raw (?:fish|meat|eggs|milk|shellfish)|herbs|herbal|supplements?|St\.? John['’]s wort|aspirin|ibuprofen|naproxen|NSAIDs|(?:the )?sun\b|sunlight|tanning|(?:hot )?tubs?|hot baths?|saunas?|(?:swimming )?pools?|swimming|bathing|smoking|smoke|crowds|driving|sex\b|sports|(?:heavy |any )?lifting|running|jumping|bending|twisting|dental work|live (?:vaccines?|shots?))`;

const HARM = '(?:dangerous|harmful|unsafe|risky|toxic|poisonous|deadly|fatal)';
/** “Toxic to cancer cells” warns of nothing. */
const TO_CANCER = '(?! (?:to|for) (?:the |bad |any )*(?:cancer|tumou?r|germ|bacteri|myeloma|melanoma))';

/** What is not allowed, not safe, or does harm, whatever is spoken of; matched without regard to case. */
export const PROHIBITIONS: readonly string[] = [
  String.raw`${COMMANDED}(?:(?:do not|don['’]t) |never (?!${NO_COMMAND}\b))(?!${HARMLESS}\b)\p{L}+`,
  String.raw`\byou (?:\p{L}+ )?${NOT_YOU} (?!${HARMLESS}\b|(?:have|take long|last|get|lose)\b)\p{L}+`,
  String.raw`\byou may not (?:drink alcohol|drive|smoke|swim|bathe|lift)\b`,
  String.raw`\b(?:is|are) (?:not (?:allowed|permitted|safe)|forbidden|prohibited|banned|off[ -]limits)\b`,
  String.raw`(?:\b(?:is|are)|\b(?:can|may|could|might) be) (?:very |also |too |quite |really )?${HARM}\b${TO_CANCER}`,
  String.raw`\b(?:can|may|could|might) (?:kill|poison) (?:you|people|a child|children)\b|\b(?:can|may|could|might) kill(?:$|[.,;!])`,
  String.raw`\b(?:can|may|could|might) harm (?:your|an?|the) (?:\p{L}+ )?(?:kidneys?|liver|heart|stomach|nerves)\b`,
  String.raw`\bdo(?:es)? not go (?:well )?(?:together|with)\b`,
  `(?:^|[.:;] )(?:no|skip|leave out|lay off|stay off|keep off|(?:stay|keep) out of|beware of|watch out for|be careful with|hold off on|put off)(?: (?:all|any|the|hot|more|your))* ${WARNED_OF}`,
];
