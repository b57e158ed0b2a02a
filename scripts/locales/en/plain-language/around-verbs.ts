const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that are the subject of the verb after them. */
export const SUBJECTS = words(
  'i you we they he she it who which that this these those there nobody somebody someone everybody people most many some others one ' +
    'often seldom sometimes usually always never still soon now again quickly slowly',
);

/** Words followed by a noun, never a verb. */
export const BEFORE_NOUNS = words(
  'a an the your our their his her its my each every no any more less other another of for in on at by from with without about ' +
    'during per against before after until into under over as than between',
);

/** Words after which a command may start. */
export const BEFORE_COMMANDS = words(
  'please then also first always never only not and or but so instead once just again to gently',
);

/** Plural nouns that do not end in “s”. */
export const PLURALS = words('feet teeth people men women children hands staff police crew folk');

/** Words after “dry”, “warm” and “open” as verbs. */
export const OBJECT_STARTS = words(
  'your the a an it them any every each up down off out all both big large long heavy both on back forward big large long hard heavy',
);

/** Words for the reader or us, which follow a verb that opens a sentence: “email us”, “trim your nails”. */
export const READER_OBJECTS = words('your yourself you my us it them');

/** First words of an object after a verb: “a scan uses a small dose”, “the agency approved it”. */
export const OBJECTS = words('a an the your our their his her its my it them us you');

/** Nouns that are verbs only before an object: “face the wall”, but “face masks” and “skin cream”. */
export const NAMES_FIRST = words(
  'blood drip face juice mask mouth pain pill plate salt screw water scan shape sponge tape',
);

/**
 * Singular words that start the name of one thing, so that a following word in “s” is not a plural: “a man
 * rests”.
 */
export const SINGULAR = words('a an another each every this');

/** Words that open a sentence before “your” or “the” and are not verbs. */
export const OPENERS = words(
  'above across all along although around as because behind below beneath beside besides beyond both despite down even except half if ' +
    'inside just like maybe near nor off onto only or out outside past perhaps plus quite rather since so than though through ' +
    'throughout till toward towards twice unless unlike up upon what when whenever where whether while why how within',
);

/** Words after “the” that form a time: “fever the next day”. */
export const TIMES = words(
  'day days night month year hour week weeks first next same morning evening afternoon whole last other most more time',
);

/** Things counted in blood: “blood counts”. */
export const COUNTED = words('blood cell cells platelet white red low high normal body pill your the of');

/** Words after a participle that belongs to the noun before it: “foods fried in fat”, “pills used twice”. */
export const AFTER_PARTICIPLES = words(
  'a and as at before after by daily during each every for from if in into like often on once only or out over than that the to twice under until up when ' +
    'which while with within without',
);

/** Words followed by another noun between a subject and its verb: “rails by the tub stop falls”. */
export const NEAR = words('with by near under on');

/** Words for more than one, after which a plural follows “a” as well. */
export const MANY = words(
  'few dozen couple pair lot set most some many several two three four plus twice once or and',
);

/** Words that are a complete answer. */
export const ANSWER = /^(?:yes|no|thanks|ok|okay|sure|of course|not yet)[.!]*$/iu;
