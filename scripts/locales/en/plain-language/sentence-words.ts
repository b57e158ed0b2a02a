const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Titles before a name: their full stop does not end a sentence. */
export const TITLES = words('Dr Drs Mr Mrs Ms Mx Messrs Prof Rev Hon St Mt Capt Lt Col Sgt Gov Sen Rep Pres');

/** Titles that are also street types, such as “Oak Dr.” and “Main St.”. */
export const TITLES_OR_STREETS = words('Dr St Mt');

/** Abbreviations that are always followed by something, in lower case. */
export const LEADING_ABBREVIATIONS = words(
  'e.g eg i.e ie vs v cf viz approx ca esp incl resp a.k.a aka w.r.t ext',
);

/** Abbreviations whose full stop does not end a sentence before a number, in lower case. */
export const ABBREVIATIONS_BEFORE_NUMBERS = words(
  'no nos nr fig figs vol tel p pp ch chap sec sect art eq ref refs ver min max avg est temp rm apt ste ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri',
);

/** Units whose number is followed by a smaller unit: “6 ft. 2 in.”, “7 lb. 3 oz.”. In lower case. */
export const UNITS_WITH_PARTS = words('ft lb lbs hr hrs yr yrs wk wks');

/** Days and months, full and abbreviated, in lower case: after “8 a.m.” they continue the sentence. */
export const DAYS_AND_MONTHS = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec',
);

/** Time zones, in lower case. */
export const TIME_ZONES = words(
  'eastern central mountain pacific est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc',
);

/** Lower-case words followed by a letter as a name, such as “vitamin D”. */
export const LETTERED = words(
  'vitamin vitamins hepatitis hep type group grade stage class plan option part step form factor protein ' +
    'influenza flu team ward wing floor room bed door gate building block zone level table figure box line list ' +
    'section schedule appendix example exhibit answer choice drug strain medicare',
);

/** Lower-case words before the initials of a name. */
export const BEFORE_INITIALS = words(
  'by from with and or see call ask tell meet nurse doctor surgeon midwife author name named the a for to of is',
);

/**
 * Lower-case words that start a sentence and are not names: after “U.S.”, “M.D.” or a letter they show that a
 * sentence ended.
 */
export const SENTENCE_STARTERS = words(
  'the a an this that these those there here it its he she they we you your our my his her their i one two three ' +
    'if when while after before as at by for from in into on onto to with without within during until till since ' +
    'because although though unless but and or so then than also however instead most many much some all any each ' +
    'every both either neither few several other others another no not never always often sometimes usually maybe ' +
    "perhaps do don’t don't does did is are was were am be can can’t could should would have has had how what who " +
    'why where which whose whether once now today tonight tomorrow later next first second last only even just about ' +
    'between over under up down out tell call ask take eat drink rest use keep go get let see stop start wash bring ' +
    'wear write show give put wait avoid check talk plan try read learn make find move sit stand walk sleep breathe ' +
    'swallow store hold come follow please remember people bone bones cancer treatment pain medicine medicines blood ' +
    'side signs nurses doctors children adults men women research studies scans tests',
);
