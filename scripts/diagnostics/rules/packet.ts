import type { Rule } from './rule.ts';

/** Rules: packets, in the file passed to `npx handouts packet`. */
export const PACKET_RULES = {
  'packet/no-questions': {
    asks: 'questions for staff only where the content has them',
    example: '`teachBack: true` without `en/teach-back.yaml`',
    fix: 'Delete the line, or write the file.',
  },
  'packet/sheet-twice': {
    asks: 'each sheet of a packet once',
    example: '`sheets: [HT-PRO, HT-PRO]`',
    fix: 'Delete one of the two.',
  },
  'packet/unknown-sheet': {
    asks: 'sheets by their id or number',
    example: '`sheets: [HT-PROS]`',
    fix: 'Correct the name; `npm run build:pdfs -- --list` shows all.',
  },
  'packet/withdrawn-sheet': {
    asks: 'sheets that are still handed over',
    example: 'a sheet that `withdrawn.yaml` lists',
    fix: 'Leave it out.',
  },
} as const satisfies Record<string, Rule>;
