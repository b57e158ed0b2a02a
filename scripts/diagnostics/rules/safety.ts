import type { Rule } from './rule.ts';

/** Rules: safety, sources and reviews. */
export const SAFETY_RULES = {
  'handout/body-temperature': {
    asks: 'no degrees of fever: each clinic has its own rule',
    example: '`Fever of 101 °F: call us`',
    fix: 'Write `:clinic[fever]`.',
  },
  'handout/emergency-number': {
    asks: 'no emergency numbers: each country has its own',
    example: '`Call 911`',
    fix: 'Write `Call :clinic[emergency]`.',
  },
  'handout/phone-number': {
    asks: 'no phone numbers: each clinic has its own',
    example: '`Call 202-456-1111`',
    fix: 'Write `Call :clinic[phone]`.',
  },
  'handout/dose': {
    asks: 'no doses of medicines',
    example: '`Take 500 mg twice a day`',
    fix: 'Write "Take it as your label says".',
  },
  'handout/fever-line-missing': {
    asks: '`:clinic[fever]` in `shared/fever.md` where a treatment lowers white cells',
    example: '`fever.md` without the fever line',
    fix: 'Add the line to its call-now card.',
  },
  'handout/mix-class': {
    asks: 'no “Do not mix” of medicines that `interactions.yaml` lists as `ask-first`',
    example: '"Do not mix capecitabine and warfarin"',
    fix: 'Write “Tell us before you start … and do not stop it by yourself”.',
  },
  'handout/mix-missing': {
    asks: 'each pair of `interactions.yaml` on every sheet of its treatments, but sourced exceptions',
    example: 'no line on capecitabine and warfarin',
    fix: 'Add the line that the message shows.',
  },
  'handout/mix-unlisted': {
    asks: 'each “Do not mix” in `interactions.yaml`',
    example: '"Do not mix X and Y" without a row',
    fix: 'Add the row with its source.',
  },
  'handout/red-flag-lost': {
    asks: 'every shared warning sign, with all that it names',
    example: 'the sign "Weak legs" deleted from `red-flags.md`',
    fix: 'Restore the sign.',
  },
  'handout/red-flags-missing': {
    asks: 'at least one shared warning sign for each care card',
    example: '`red-flags.md` without a same-day card',
    fix: 'Add the card.',
  },
  'handout/red-flags-too-many': {
    asks: 'at most 4 shared signs in the emergency card, 3 in the same-day card',
    example: '5 emergency signs',
    fix: 'Join signs, or move one.',
  },
  'handout/safety-line-left-out': {
    asks: 'a line about safety on the pair sheets and the sheet for all types',
    example: '"Avoid grapefruit" inside `:::general`, and on no pair sheet',
    fix: 'Take it out of the box, or say it for the other sheets in a box of their own.',
  },
  'handout/safety-in-long-form': {
    asks: 'when to call and what not to mix outside of `:::more`',
    example: '"Call us if …" in `:::more` alone',
    fix: 'Write it on the sheet as well.',
  },
  'handout/safety-weak-source': {
    asks: 'more than a manufacturer or another weak source behind a safety statement',
    example: 'a warning that cites an advertisement',
    fix: 'Cite a label, a guideline or a hospital.',
  },
  'handout/safety-without-source': {
    asks: 'a source for every sign, “call”, “avoid” and “do not”',
    example: '`- Call us if you are confused.`',
    fix: 'Add `:cite[KEY]`.',
  },
  'handout/sheet-without-action': {
    asks: 'something to do on every sheet',
    example: 'a guide that only explains',
    fix: 'Add a list of what to do.',
  },
  'handout/sheet-without-red-flags': {
    asks: 'the shared warning signs on every sheet but guides',
    example: 'no `::shared{block="red-flags"}`',
    fix: 'Add the block.',
  },
  'handout/sheet-without-tool': {
    asks: 'something to tick or to write on, on every sheet',
    example: 'a guide without `:::questions`',
    fix: 'Add questions or lines to write on.',
  },
  'handout/sign-level': {
    asks: 'one level for a sign on every sheet',
    example: 'chest pain in the same-day card',
    fix: 'Move it to the emergency card.',
  },
  'handout/sign-repeated': {
    asks: "no shared sign among a treatment's own",
    example: '"Chest pain" in the card of a treatment',
    fix: 'Delete the line.',
  },
  'handout/survival-figure': {
    asks: 'no figures of how long people live',
    example: '"People live 2 years"',
    fix: 'Delete the figure.',
  },
} as const satisfies Record<string, Rule>;
