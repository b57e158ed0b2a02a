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

/** Words that end like a participle but are not participles. */
const NO_VERBS = words(
  'red bed indeed hundred kindred sacred naked wicked rugged ragged jagged crooked beloved wretched infrared biped med ' +
    'shed sled speed need seed feed weed reed breed bleed exceed proceed succeed embed',
);

/** The few participles in “-eed”. */
const IN_EED = words('agreed disagreed freed guaranteed decreed refereed weeded seeded needed');

/** Feelings and properties: nobody does them. */
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

/** A participle for a visible or felt state; with “by” and an agent it is passive. */
export const STATES = words(
  'bent blistered blocked broken bruised chapped cracked frozen hidden hurt infected inflamed injured locked lost ' +
    'paralyzed reddened relieved shut sprained stuck swollen targeted torn worn wounded wrinkled bloated clogged closed ' +
    'irritated limited isolated trained finished settled pinched trapped disturbed weakened',
);

/**
 * “Is called” and “is left” are idiomatic, unless followed by these words: “is left in place”, “is called
 * off”.
 */
const SEPARABLE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'left',
    words(
      'alone as at behind empty here in inside off on open out there unchanged unless unprotected untouched until',
    ),
  ],
  ['called', words('again away back down in off out up upon')],
]);

/** Whether a lower-case word is passive only with the word after it: “left in”, “called off”. */
export const isSeparable = (word: string, next: string): boolean => SEPARABLE.get(word)?.has(next) === true;

const isRegular = (word: string): boolean =>
  /^(?:re-)?\p{L}{2,}ed$/u.test(word) &&
  !/^un(?!der|ited)/u.test(word) &&
  (!word.endsWith('eed') || IN_EED.has(word));

/** Whether a lower-case word is the participle of a transitive verb. */
export const isParticiple = (word: string): boolean =>
  !NO_VERBS.has(word) &&
  word !== 'born' &&
  !SEPARABLE.has(word) &&
  (IRREGULAR.has(word) || word === 'swollen' || isRegular(word));
