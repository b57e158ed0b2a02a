import { type CommandGroup, type RunCommand, withContent, withRoot } from '../command.ts';

const loadPrepare = async (root: URL): Promise<RunCommand> => {
  const { rendererDeps } = await import('../renderer-deps.ts');
  const { runPrepare } = await import('../../release/prepare/run-prepare.ts');
  return (args, io) => runPrepare(args, io, rendererDeps(root));
};

const loadRehearse = async (root: URL): Promise<RunCommand> => {
  const { rendererDeps } = await import('../renderer-deps.ts');
  const { runRehearse } = await import('../../release/rehearse/run-rehearse.ts');
  return (args, io) => runRehearse(args, io, rendererDeps(root));
};

/** Commands of maintainers: from a commit to a verified release. */
export const RELEASE: CommandGroup = {
  heading: 'Release:',
  commands: {
    'release prepare': { summary: 'prepare the next release: version, revisions, notes', load: loadPrepare },
    'release matrix': {
      summary: 'print how many files, minutes and megabytes a release is',
      load: async (root) => withContent(root, (await import('../../release/matrix/run-matrix.ts')).runMatrix),
    },
    'release package': {
      summary: 'pack a build of a prepared release',
      load: async (root) =>
        withContent(root, (await import('../../release/package/run-package.ts')).runPackage),
    },
    'release rehearse': {
      summary: 'make a whole release in a folder of its own',
      load: loadRehearse,
    },
    'release plan': {
      summary: 'say what a tag would release',
      load: async (root) => withRoot(root, (await import('../../workflows/release-run/run-plan.ts')).runPlan),
    },
    'release check': {
      summary: 'check the downloaded files of a release',
      load: async (root) =>
        withRoot(root, (await import('../../workflows/release-run/run-check.ts')).runCheckRelease),
    },
    verify: {
      summary: 'say whether a PDF is genuine and still current',
      load: async (root) => withRoot(root, (await import('../../release/verify/run-verify.ts')).runVerify),
    },
  },
};
