import { type CommandGroup, withRoot } from '../command.ts';

/** Commands of `.github/workflows/`, which also run locally. */
export const WORKFLOW: CommandGroup = {
  heading: 'Used by workflows:',
  commands: {
    'pr-summary': {
      summary: 'show which sheets differ between two builds',
      load: async (root) =>
        withRoot(root, (await import('../../workflows/changes/run-summary.ts')).runSummary),
    },
    'file-changes': {
      summary: 'write the uncommitted changes of a folder as data',
      load: async (root) =>
        withRoot(root, (await import('../../workflows/run-file-changes.ts')).runFileChanges),
    },
    'update find': {
      summary: 'find the release that a copy of the project can move to',
      load: async (root) => withRoot(root, (await import('../../workflows/update/run-find.ts')).runFind),
    },
    'update merge': {
      summary: 'merge a newer release into a copy of the project',
      load: async (root) => withRoot(root, (await import('../../workflows/update/run-merge.ts')).runMerge),
    },
    'pages-compose': {
      summary: 'put the web pages of releases together',
      load: async (root) => withRoot(root, (await import('../../workflows/pages/run-compose.ts')).runCompose),
    },
    'check-verapdf': {
      summary: 'check every PDF of a build with veraPDF',
      load: async (root) =>
        withRoot(root, (await import('../../workflows/vera-pdf/run-vera-pdf.ts')).runVeraPdf),
    },
  },
};
