import { type CommandGroup, withContent } from '../command.ts';

/** Commands of clinicians and editors who review what the sheets say. */
export const REVIEW: CommandGroup = {
  heading: 'Review:',
  commands: {
    review: {
      summary: 'show what changed since a sheet was signed, or sign it',
      load: async (root) => withContent(root, (await import('../../review/run-review.ts')).runReview),
    },
    'review-due': {
      summary: 'list the sheets that a clinician must read again',
      load: async (root) => withContent(root, (await import('../../review/run-due.ts')).runDue),
    },
    quality: {
      summary: 'score every sheet by PEMAT-P and the CDC index',
      load: async (root) => withContent(root, (await import('../../quality/run-quality.ts')).runQuality),
    },
  },
};
