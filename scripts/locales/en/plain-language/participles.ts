const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Participles of irregular verbs that take an object: only those make a passive. */
const IRREGULAR = words(
  'awoken beaten begun bent bet bid bidden bitten bled blown bought bound bred broadcast broken brought built burnt cast ' +
    'caught chosen cut dealt done drawn driven dug dreamt eaten fed felt flown forbidden foreseen forgiven forgotten ' +
    'fought found frozen given ground grown heard held hidden hit hung hurt kept knit known laid learnt led lent let lit ' +
    'lost made meant met misled misread mistaken misunderstood mown outgrown overcome overdone overseen overtaken ' +
    'overthrown paid proven put read rebuilt redone reset resold rethought rewritten ridden rung run said sawn seen sent ' +
    'set sewn shaken shaven shed shorn shot shown shrunk shut slain slit sold sought sown spelt spent spilt split spoilt ' +
    'spoken spread spun stolen stricken struck strung stuck stung sung sunk swept sworn swum swung taken taught thought ' +
    'thrown thrust told torn trodden undergone understood undertaken undone upheld withdrawn withheld woken won worn ' +
    'woven written wrung',
);

/** Words that end like a participle and are none. */
const NO_VERBS = words(
  'red bed indeed hundred kindred sacred naked wicked rugged ragged jagged crooked beloved wretched infrared biped med ' +
    'shed sled speed need seed feed weed reed breed bleed exceed proceed succeed embed',
);

/** The few participles in “-eed”. */
const IN_EED = words('agreed disagreed freed guaranteed decreed refereed weeded seeded needed');

/** What people are or feel, or what a thing is like: nobody does it. */
export const ADJECTIVES = words(
  'accustomed acquainted addicted advanced afraid aged alarmed alleged amazed annoyed ashamed astonished based beloved ' +
    'biased bored bound certified complicated concerned confused congested constipated convinced ' +
    'crowded cursed dedicated dehydrated delighted depressed detailed determined devoted disabled disappointed ' +
    'discouraged divorced dressed elated embarrassed engaged entitled excited exhausted experienced faded fatigued ' +
    'flavored focused frightened frustrated gifted grown hurried inclined insured interested involved ' +
    'learned licensed located married mistaken motivated nauseated organized overwhelmed overjoyed panicked pleased poised ' +
    'prepared puzzled qualified related relaxed rested retired rushed sacred satisfied scared scented seated ' +
    'shaped shocked sized skilled stressed stuffed supposed surprised talented terrified thrilled tired ' +
    'troubled unaffected united upset varied widowed worn worried',
);

/** A participle for a visible or felt state; with “by” and an agent it is a passive. */
export const STATES = words(
  'bent blistered blocked broken bruised chapped cracked frozen hidden hurt infected inflamed injured locked lost ' +
    'paralyzed reddened relieved shut sprained stuck swollen targeted torn worn wounded wrinkled bloated clogged closed ' +
    'irritated limited isolated trained finished settled pinched trapped disturbed weakened',
);

/** “Is called” and “is left” are what everybody says, and verbs with these words behind them: “is left in place”, “is called off”. */
const SEPARABLE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'left',
    words(
      'alone as at behind empty here in inside off on open out there unchanged unless unprotected untouched until',
    ),
  ],
  ['called', words('again away back down in off out up upon')],
]);

/** Says whether a word in lower case is passive with the word after it alone: “left in”, “called off”. */
export const isSeparable = (word: string, next: string): boolean => SEPARABLE.get(word)?.has(next) === true;

const isRegular = (word: string): boolean =>
  /^(?:re-)?\p{L}{2,}ed$/u.test(word) &&
  !/^un(?!der|ited)/u.test(word) &&
  (!word.endsWith('eed') || IN_EED.has(word));

/** Says whether a word in lower case is the participle of a verb that takes an object. */
export const isParticiple = (word: string): boolean =>
  !NO_VERBS.has(word) &&
  word !== 'born' &&
  !SEPARABLE.has(word) &&
  (IRREGULAR.has(word) || word === 'swollen' || isRegular(word));
