import type { Rule } from './rule.ts';

/** Rules: releases. */
export const RELEASE_RULES = {
  'release/bad-release': {
    asks: 'a release file as `npx handouts release prepare` wrote it',
    example: 'a hash that was changed by hand',
    fix: 'Restore the file from the history.',
  },
  'release/note-idle': {
    asks: 'a note about a sheet that is new, changed or withdrawn',
    example: 'a note on a sheet whose words did not change',
    fix: 'Correct the ids, or delete the note.',
  },
  'release/note-missing': {
    asks: 'a note for every sheet whose words changed',
    example: 'a changed sheet without a note',
    fix: 'Write the note that the message names.',
  },
  'release/note-sentence': {
    asks: 'a note of one sentence',
    example: 'a note of three sentences',
    fix: 'Write one sentence that says what changed.',
  },
  'release/sheet-vanished': {
    asks: 'every released sheet, built or withdrawn',
    example: 'a sheet that was deleted',
    fix: 'Add it to `withdrawn.yaml`.',
  },
} as const satisfies Record<string, Rule>;
