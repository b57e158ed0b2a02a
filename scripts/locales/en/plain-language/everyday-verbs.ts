const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Verbs of everyday and medical sentences that are not nouns, in their base form; chosen from `en-lexicon`
 * 1.0.11 (MIT).
 */
export const EVERYDAY_VERBS = words(
  'abide absorb accelerate accept accompany achieve acknowledge acquire activate adapt adhere adjust administer admire ' +
    'admit adopt advise afford aggravate agree alleviate amputate analyze announce annoy anticipate apologize appreciate ' +
    'approve arise arouse arrive assemble assess assign assume assure attend attract await bake balk bathe befriend behave ' +
    'bind blanch blend blink borrow braid brighten bury cancel carve cater cease celebrate chafe cheat cherish circulate ' +
    'cite clarify clasp classify cleanse cling clog coax coexist commence commit communicate compel compensate compete ' +
    'compile complain comply compress comprise conceal conceive conclude confess confine confirm conform confuse connect ' +
    'conquer conserve consist console constrict consult consume contribute convert convey convince coordinate cope ' +
    'correspond crave crawl create creep crochet crumble cuddle customize dampen dangle darken deceive defend define ' +
    'deflate deform dehydrate delegate delete deliver demonstrate deny depart deplete deploy depress deprive derive ' +
    'desensitize deserve destroy detect deteriorate determine devote diagnose dictate differ digest dilate disable ' +
    'disappear disappoint disclose disconnect discontinue discourage discover disintegrate dislocate dislodge dismiss ' +
    'disperse dispose disrupt distinguish distract distribute disturb dive divert donate download downplay downsize drown ' +
    'duplicate dwell earn edit educate elapse elect elicit eliminate elongate embarrass embrace emerge emit emphasize ' +
    'employ empower enable encase encircle enclose encounter encourage endure enforce engage enhance enlarge enrich enroll ' +
    'ensure entail entitle equip erase erode erupt establish evaluate evaporate evolve exaggerate examine exceed excel ' +
    'exclude excrete exert exist expand expel expire explode explore expose express extend extract facilitate falter fester ' +
    'fetch fizz flake flatten flinch fluctuate forbid foresee forgive foster frighten frown fry fulfill furnish gasp gather ' +
    'generate glance graze greet grieve grumble gush hang harass harden hasten heighten hesitate hinder hospitalize hover ' +
    'humidify hurry hydrate hyperventilate identify ignite ignore illustrate imagine imitate immobilize immunize impair ' +
    'impede imply impose impress improve incise incorporate incur indicate infect inflate infuse ingest inherit inhibit ' +
    'initiate injure innervate inquire insist inspect inspire install instruct insulate insure intend intensify interpret ' +
    'interrupt intervene introduce intubate invade invent invest investigate invite involve irradiate irrigate irritate ' +
    'isolate jiggle joggle judge juggle justify knead knit knock lather laugh lay leach lengthen lessen lick lighten linger ' +
    'locate lubricate magnify maintain manipulate marinate marry maximize meditate memorize metabolize migrate mimic ' +
    'minimize mislay mislead misplace mobilise mobilize moisturize motivate mourn multiply murmur mutate nag nauseate ' +
    'necessitate negotiate neutralize nod nourish nudge obey observe obsess obstruct obtain occlude occupy offend omit ooze ' +
    'operate oppose opt organize originate outgrow outlive outweigh overcome overdo overeat overheat overlap overlie ' +
    'overlook overreact oversee oversleep overuse overwhelm owe oxidize palpate pamper participate pedal penetrate perceive ' +
    'perch perforate perform perish permit persevere perspire persuade photocopy pierce placate plead please ponder ' +
    'populate portray possess postpone pray preach precede precook predict predispose premedicate preoccupy prescribe ' +
    'presume pretend prevail prewash prohibit prolong promote pronounce propose protrude provoke pry publish pulsate ' +
    'puncture puree purify pursue qualify quantify quarantine quench quicken radiate rearrange reassure rebuild recap ' +
    'recede reckon reclaim recline recognize recommence reconsider recreate recruit recur recycle redden redirect redo ' +
    'reflect refrain refresh refrigerate regain regret regrow regulate rehearse rehydrate reinforce reject rejoin relate ' +
    'relocate remain remit remodel reoccur reopen reorder repay rephrase reposition reproduce reread rescan reschedule ' +
    'rescue resect resemble resent resettle reside resist resolve restore restrict retain retake retch retest rethink ' +
    'retire retrieve retry reuse reveal revise revive rid rotate rush sag salivate satisfy savor scald scare scatter scold ' +
    'scoop scoot scrape scrub secrete sedate seek seep seize select sell sew sharpen shatter shorten sicken sift signify ' +
    'simmer simplify skim slam slur slurp smother snap snatch sniff snore snuggle sob socialize solve soothe specify spend ' +
    'splash splint spoil sprain squint squirm squirt squish stabilize stagger stammer startle starve steal sterilize ' +
    'stiffen stifle stoke straighten strap strive stumble subdue submit subscribe subside substitute subtract succeed ' +
    'suffer suffice suffocate supervise suppose suppress surpass surround survive suspend sustain swaddle swear sweeten ' +
    'swirl swoop tamper tempt tend terrify testify thank thicken threaten thrive tiptoe tolerate transfuse translate ' +
    'transmit tremble trickle trudge unblock unbutton unclog uncover underestimate undergo underline undermine undo unfold ' +
    'unfreeze unite unload unnerve unpack unroll unscrew unsettle untie unwind unwrap unzip uphold upload urinate utilize ' +
    'vaccinate validate vanish vaporize verify vibrate violate visualize waft waive wander warn wean weep whisper whiten widen wince ' +
    'wish withdraw wither withhold withstand wobble wrestle wring yearn yell zap zip zoom',
);

/** Verbs of everyday and medical sentences that are also nouns, from the same list. */
export const EVERYDAY_NOUN_VERBS = words(
  'access act address advance aid alarm alert alternate amount anger answer appeal approach assist attack attempt band ' +
    'bandage bank bar bat batter battle beat bear bend benefit bet bid bike blame blanket blast bleach bloat bloom blot blur ' +
    'blush book boost bottle bounce bow box brace brake breed broil bubble buckle bulge bump bunch bundle burst button buy ' +
    'buzz cap capture care chain challenge channel charge charm chart chat cheer chip choke chop claim clamp clap clash ' +
    'click clip clot cloud clump coach coat code collapse color comb combat combine comfort command comment commute ' +
    'compliment compromise concentrate concern condition conduct conflict consent contact contract contrast control ' +
    'converse copy counsel couple crack cramp crash crease cross crowd crunch cry cuff cup curb cure curve cushion damage ' +
    'damp dare dash date deal debate decline defeat delay demand design desire detail dip discharge discount disguise ' +
    'dislike display distress ditch divide divorce doubt drape dread dream drift drill dump dust echo edge equal escape ' +
    'escort estimate exchange excuse exhaust exit experience experiment face fan fancy fault favor fax fear feature fence ' +
    'ferment ferry fiddle file film filter fire fish flag flame flap flare flash flavor flex flick flicker flip float flood ' +
    'flow fly foam focus fold fool force forfeit form forward fracture frost fuel fumble function fund furrow fuse gag ' +
    'garden gauge gaze gear glare glow glue google grade grasp grate grease grill grin grind grip groan groom ground group ' +
    'guarantee guard guess guide gulp hail halt hammer handle harvest head heap hiccup highlight hike hinge hint hire hiss ' +
    'honor hook hop hope host hunt ice impact implant import initial interest issue jab jam joke jolt juice jumble jump ' +
    'kiss label lack lag lance land lapse latch launch layer leak lease light line link list litter load loan log loop love ' +
    'lunch mail malfunction map mask match mature mention microwave milk mind mirror miss misuse monitor mop neglect nest ' +
    'nip number nurse nurture oil order outline overflow overload pace pack package pad paint panic pant parachute park ' +
    'paste patch peak peek pepper phone photograph picture pile pin pinch pipe pitch pity place plant plaster play pledge ' +
    'plot plug plunge pocket poke polish pool pop pose position post powder power praise present preserve price prick print ' +
    'probe process produce profit program progress project promise prune puff puke pulse punch purchase purge puzzle ' +
    'quarrel question quiz quote race rain rake range rank rattle reassess rebound recall refund register relapse relay ' +
    'relish remedy rent repair reply request reserve reset resort respect result retreat review reward ride rip ripple risk ' +
    'roast rock roll root rope rot round ruin rule rust sack sail salt salvage sandwich scab scan schedule score scream ' +
    'screen screw seal search seat sense sentence shade shadow shape shed shelter shield shift shine ship shock shoot shop ' +
    'shout shovel shrug shuffle shuttle sigh signal signpost silence sink skate sketch skid slant slap slice sling slope slip ' +
    'slump smash smear smile snag soap sort spark spasm speed spell spike spill spin spiral splurge sponge sponsor spot ' +
    'spring sprint squash squeak stab stack stage stain stall stamp staple star stare state steel steer stem stew stitch ' +
    'stock stone stoop strain strand stray stream stress stride strike string strip stroke stroll struggle study stuff stun ' +
    'suit sum supplement supply surface surge surprise surrender survey suspect swab swap sway sweep swerve tackle tag tan ' +
    'tangle tap taper tease telephone text thud thump tick toast toe tone toss total tour tow trace trade trail train ' +
    'transplant transport trap treasure trick trigger trip trouble tug tumble tune twinge type urge usher value vent view ' +
    'void volunteer vote vow wage wane waste water wave waver wax weed welcome weld whine whip whistle wilt win wind wink ' +
    'witness yield',
);
