const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs that are not everyday nouns, in their base form. */
export const VERBS = words(
  'add affect aim join skip sound fight allow appear apply arrange ask avoid be become begin believe belong bleed bother breastfeed breathe bring ' +
    'build carry catch choose chew clean close collect come consider contain continue cough cover decide depend describe develop die ' +
    'discuss do dose draw drink drip drive ease eat empty end enjoy enter excite expect explain fall feed feel fill find finish fit fix flush ' +
    'follow forget gain gargle get give go grow happen harm have heal hear hold hurt include increase inflame inform ' +
    'keep kill know lead learn leave let lie limit listen look lose make manage mark matter mean ' +
    'measure meet melt mix move notice offer open pass pat pause pay peel plan pour prepare press prevent protect prove ' +
    'provide put raise read receive recover reduce rely remember remind remove repeat replace report reach rinse rub run save say ' +
    'scratch see seem send set settle share show shrink shut sip sit slow snack soak soften speak spit spread stand start stay stick ' +
    'stir stop store suck suggest support swallow sweat swell swish take talk tell think throw tie tire treat trust try turn ' +
    'understand upset use vomit wait wake warm wash watch wear weigh wipe wonder work worry worsen write burn itch ache ' +
    'tingle bruise shiver twitch drain crush cut break split dissolve inject insert attach count ' +
    'disagree drop exercise fade fail flutter help hide hug jerk kick lift lock mend pick pound pump push react rest ring rise ' +
    'shave shower sleep smell smoke sneeze stretch taste test throb touch travel try visit walk want need like call check ' +
    'change point cool elevate block blister brush climb cook dress lean raise rate record release return reverse sign spray squeeze ' +
    'steady sting stimulate teach train unlock update vary weaken wrap decrease depend interact interfere occur persist ' +
    'loosen tighten fasten unfasten inhale exhale moisten kneel crouch squat freeze thaw reheat discard disinfect ventilate dab ' +
    'renew notify relax undress unplug halve grab clench wiggle nibble mash sing jot dilute sprinkle strengthen ' +
    'descend curl yawn quit sanitize tuck tilt ' +
    'cost dial compare prop drag hum dig circle haul jog snooze vape ' +
    'prefer proceed realize recommend refer refuse relieve require respond restart resume serve switch target transfer',
);

/** Forms of “be”, “have” and “do”, and verbs before another verb: any of these is the verb of a sentence. */
export const AUXILIARIES = words(
  "is are was were am isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did don't doesn't didn't can cannot can't " +
    "could couldn't may might must mustn't should shouldn't will won't would wouldn't shall let's it's that's there's you're we're " +
    "they're i'm you've we've they've you'll we'll they'll it'll you'd we'd",
);

/** Past forms of irregular verbs that do not end in “ed”. */
export const IRREGULAR_PAST = words(
  'ate became began bit bled blew broke brought built burnt came caught chose cut drank drew drove fell felt found forgot gave ' +
    'got grew heard held hit hurt kept knew laid lay led left lent let lost made meant met paid put ran rang read rose said sat saw ' +
    'sent set shook shrank shut slept smelt spent spoke spread stood stuck swam swelled took taught thought threw told tore ' +
    'understood went woke won wore wrote showed',
);

/** Verbs that are also nouns: they count as verbs only where a verb must be. */
export const ALSO_NOUNS = words(
  'ache aim clear tape practice note name bleed block blister break bruise brush burn call cause change check climb cough count cover cut dose dress drink drip ' +
    'drive drop end exercise fall feel find fit fix flush gain gargle harm heat help hold hurt increase itch jerk kick lead leave lift limit ' +
    'lock look mark matter measure mix move need notice offer pass pat pause pay plan point pound press pump push raise rate reach ' +
    'record release report rest return reverse ring rinse rise rub run sample say scratch set share shave shiver show shower sign ' +
    'sip sleep smell smoke snack sneeze soak spray spread squeeze stand start stay step sting stop store stretch support sweat swell ' +
    'switch balance blow boil pull refill shake slide swim twist cycle dance vacuum floss trim track nap doze email march swing steam chill massage talk target taste tear test throw tie tingle tire touch travel treat trust try turn twitch use visit vomit wait wake ' +
    'walk want wash watch wear wipe work worry wrap cook decrease drain',
);

/** Verbs whose form in “s” after a noun is usually a noun: “blood tests”, “clinic visits”. */
export const NOUNS_IN_S = words(
  'aims blisters breaks bruises burns calls causes changes checks counts covers cuts doses drinks drops exercises falls fits limits locks marks ' +
    'measures moves notices offers pauses plans points rates records reports rests rinses runs samples shares showers signs sips ' +
    'snacks sprays steps stores stretches supports targets tastes tests ties visits walks wipes wraps ' +
    'aches blocks boils caps chills clots clips coats codes cramps cracks crowns drains fevers files filters flares floods forms fractures grades ' +
    'guards guides joints labels layers leaks lists loads lumps mails masks names notes numbers packs pads pains parts patches phones photos pins ' +
    'plates pressures prices programs questions refills replies results risks rolls schedules scores scores screens screws seats signals ' +
    'snacks sores spasms spots sprains stages stains stamps strains strips studies supplies surfaces sweats swings switches tags tears tones tracks ' +
    'transplants traps treats trips tubes types values vaccines vents views wastes waters zips',
);

/** Possible subjects of a verb such as “tests” or “checks”. */
export const ACTORS = words(
  'man woman child boy girl parent mother father husband wife friend sister brother son daughter driver dietitian aide lab agency one sun sunlight heat ' +
    'doctor nurse dentist pharmacist surgeon team person clinic hospital partner helper family body machine scan medicine drug pill ' +
    'treatment radiation chemo steroid antibody hormone cancer bone protein gene signal part one liver heart brain drip infusion session',
);

/** Adjectives that are also verbs: “dry your feet” and “dry skin”. */
export const ALSO_ADJECTIVES = words(
  'clean cool dry empty faint live open slow split steady upset warm last mean lower lean free shut dim ' +
    'complete correct double level narrow near numb own prompt secure separate smooth sober spare thin tidy',
);

/**
 * Verbs of things and of the body in “s” that occur without a subject in a clipped sentence and are not
 * nouns.
 */
export const CLIPPED_VERBS = words(
  'gets lasts goes comes makes helps keeps lets gives takes eases lowers raises becomes happens seems feels grows causes needs ' +
    'wears settles affects prevents protects reduces blocks slows stops starts begins ends means may can might must should will ' +
    'could would is are was were has had does did cannot',
);

/** Feelings and properties: alone, they do not say who or what. */
export const FEELINGS = words(
  'tired weak weaker sick dizzy sleepy drowsy sore stiff numb tingling hungry thirsty cold hot low sad confused muddled restless ' +
    'worried pale swollen itchy dry bruised nauseous nauseated constipated bloated breathless faint shaky shivery feverish ' +
    'unsteady anxious depressed irritable red painful tender achy unwell ill exhausted worse',
);
