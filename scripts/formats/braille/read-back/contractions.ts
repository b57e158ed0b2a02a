/**
 * Contractions of Unified English Braille, grade 2, in braille ASCII, from the Rules of Unified English
 * Braille 2013, section 10, and not from the tables of the engine: a back-translation by the same tables
 * would agree with their errors.
 */

const pairs = (list: string): Map<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((pair): [string, string] => {
        const [cells = '', word = ''] = pair.split('~');
        return [cells, word];
      }),
  );

/** Cells that stand alone for a word (10.1 to 10.5). */
export const WORDSIGNS = pairs(`
  B~but C~can D~do E~every F~from G~go H~have J~just K~knowledge L~like M~more N~not P~people Q~quite R~rather
  S~so T~that U~us V~very W~will X~it Y~you Z~as *~child %~shall ?~this :~which \\~out /~still &~and =~for (~of
  !~the )~with 2~be 5~enough 7~were 8~his 9~in 0~was
`);

/** Groups of letters anywhere in a word (10.3, 10.4). */
export const GROUPSIGNS = pairs(`
  &~and =~for (~of !~the )~with *~ch <~gh %~sh ?~th :~wh $~ed ]~er \\~ou [~ow /~st +~ing >~ar 5~en 9~in
`);

/** Groups of letters at the beginning of a word or part of one, and between letters (10.6). */
export const LOWER_AT_START = pairs('2~be 3~con 4~dis');
export const LOWER_BETWEEN = pairs('1~ea 2~bb 3~cc 6~ff 7~gg');

/** After dot 5, dots 45 and dots 456 (10.7). */
export const INITIAL = pairs(`
  "D~day "E~ever "F~father "H~here "K~know "L~lord "M~mother "N~name "O~one "P~part "Q~question "R~right "S~some
  "T~time "U~under "W~work "Y~young "!~there "*~character "?~through ":~where "\\~ought ^U~upon ^W~word ^!~these
  ^?~those ^:~whose _C~cannot _H~had _M~many _S~spirit _W~world _!~their
`);

/** After dots 46 and dots 56, following other letters (10.8). */
export const FINAL = pairs(
  '.D~ound .E~ance .N~sion .S~less .T~ount ;E~ence ;G~ong ;L~ful ;N~tion ;S~ness ;T~ment ;Y~ity',
);

/** Words cut short (10.9). */
export const SHORTFORMS = pairs(`
  AB~about ABV~above AC~according ACR~across AF~after AFN~afternoon AFW~afterward AG~again AG/~against AL~also
  ALM~almost ALR~already ALT~altogether AL?~although ALW~always 2C~because 2F~before 2H~behind 2L~below 2N~beneath
  2S~beside 2T~between 2Y~beyond BL~blind BRL~braille *N~children 3CV~conceive 3CVG~conceiving CD~could DCV~deceive
  DCVG~deceiving DCL~declare DCLG~declaring EI~either F/~first FR~friend GD~good GRT~great H]F~herself HM~him
  HMF~himself IMM~immediate XS~its XF~itself LR~letter LL~little M*~much M/~must MYF~myself NEC~necessary NEI~neither
  "OF~oneself \\RVS~ourselves PD~paid P]CV~perceive P]CVG~perceiving P]H~perhaps QK~quick RCV~receive RCVG~receiving
  RJC~rejoice RJCG~rejoicing SD~said %D~should S*~such !MVS~themselves ?YF~thyself TD~today TGR~together TM~tomorrow
  TN~tonight WD~would YR~your YRF~yourself YRVS~yourselves
`);

/**
 * Signs visible in print (sections 3, 4, 7 and 11), each with its letters and digits: most have none, `^`
 * raises a number.
 */
export const SIGNS = pairs(
  `"<~ ">~ .<~ .>~ _<~ _>~ @.<~ @.>~ @<~ @>~ _@<~ _@>~ .0~ ^J~ @S~ @E~ @C~ @L~ @Y~ @A~ @&~ @9~ "6~ "-~ "8~ "/~ "7~ "9~ _/~ _*~ _4~
  _?~ _6~ _1~ .-~ ^T~ ^R~ ^C~ ^S~ ^P~ ,8~ ,0~ ,-~ ^8~ ^0~ \\8~ ,.-~
  _8~ _0~ ^;8~ ^;6~ ^6~ ^9~ @%~ @*~ @5~ @,?~ @,]~ ;\\O~ ;\\[~ ;9~^`,
);

/** Letters with an accent (4.2): the sign before the letter. */
export const ACCENTS = new Map([
  ['^/', '\u0301'],
  ['^*', '\u0300'],
  ['^%', '\u0302'],
  ['^3', '\u0308'],
  ['^]', '\u0303'],
  ['^&', '\u0327'],
  ['^$', '\u030A'],
  ['^+', '\u030C'],
  ['@+', '\u0306'],
  ['@-', '\u0304'],
]);

/** Letters with a stroke (4.2): the sign with the letter. */
export const STROKED = pairs('@*L~ł @*O~ø @3D~đ @3H~ħ');

/** Letters of Greek and the German ß after dots 46 (11.7, 4.2). */
export const GREEK = pairs(
  '.A~α .B~β .G~γ .D~δ .E~ε .Z~ζ .:~η .?~θ .I~ι .K~κ .L~λ .M~μ .N~ν .X~ξ .O~ο .P~π .R~ρ .S~σ .T~τ .U~υ .F~φ .&~χ .Y~ψ .W~ω .!~ß',
);

/** Punctuation in one cell (section 7) at the end of a word. */
export const PUNCTUATION: ReadonlySet<string> = new Set(['1', '2', '3', '4', '6', '8', '0', "'", '-']);
