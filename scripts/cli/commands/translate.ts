import { type CommandGroup, withContent } from '../command.ts';

/** Commands of translators. */
export const TRANSLATE: CommandGroup = {
  heading: 'Translate:',
  commands: {
    'translate status': {
      summary: 'show how every sheet stands in every language',
      load: async (root) => withContent(root, (await import('../../translate/run-status.ts')).runStatus),
    },
    'translate export': {
      summary: 'write the words of files for translators, as XLIFF or PO',
      load: async (root) => withContent(root, (await import('../../translate/run-export.ts')).runExport),
    },
    'translate import': {
      summary: 'put translated files in, with every check',
      load: async (root) => withContent(root, (await import('../../translate/run-import.ts')).runImport),
    },
    'translate bind': {
      summary: 'record that translated files say what the English says today',
      load: async (root) => withContent(root, (await import('../../translate/run-bind.ts')).runBind),
    },
  },
};
