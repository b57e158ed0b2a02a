import { fileURLToPath } from 'node:url';
import { type CommandGroup, type RunCommand, withContent, withRoot, withStoredContent } from '../command.ts';

const loadBuild = async (root: URL): Promise<RunCommand> => {
  await import('../../build/program/sparing-compiler.ts');
  const { buildDeps } = await import('../build-deps.ts');
  const { runBuild } = await import('../../build/run-build.ts');
  return (args, io) => runBuild(args, io, buildDeps(root));
};

const loadCheck = async (root: URL): Promise<RunCommand> => {
  await import('../../build/program/sparing-compiler.ts');
  return withContent(root, (await import('../../build/run-check.ts')).runCheck);
};

const loadCheckPdfs = async (root: URL): Promise<RunCommand> => {
  await import('../../build/program/sparing-compiler.ts');
  return withStoredContent(root, (await import('../../handout-check/index.ts')).runCheckPdfs);
};

const loadPreview = async (root: URL): Promise<RunCommand> => {
  const { runPreview } = await import('../../preview/run-preview.ts');
  return (args, io) => runPreview(args, io, root);
};

const loadClinicSet = async (root: URL): Promise<RunCommand> => {
  const { runClinicSet } = await import('../../workflows/clinic-set/run-clinic-set.ts');
  const program: [string, string] = [process.execPath, fileURLToPath(new URL('scripts/start.mjs', root))];
  return withContent(root, (args, io, deps) => runClinicSet(args, io, { ...deps, program }));
};

/** Commands of editors and clinics: from content to sheets and pages. */
export const MAKE: CommandGroup = {
  heading: 'Make handouts:',
  commands: {
    build: { summary: 'make the handouts as PDF', load: loadBuild },
    check: { summary: 'check the content without making PDFs', load: loadCheck },
    rules: {
      summary: 'explain the rules that errors name',
      load: async (root) => withRoot(root, (await import('../run-rules.ts')).runRules),
    },
    preview: { summary: 'show all sheets in a browser while you write', load: loadPreview },
    site: {
      summary: 'make the catalogue and its web pages from a complete build',
      load: async (root) => withStoredContent(root, (await import('../../site/run-site.ts')).runSite),
    },
    packet: {
      summary: 'make one PDF of several sheets for one person',
      load: async (root) => withStoredContent(root, (await import('../../packet/run-packet.ts')).runPacket),
    },
    packets: {
      summary: 'make the ready-made packets of all treatments and cancer types',
      load: async (root) =>
        withStoredContent(root, (await import('../../packet/ready/run-ready.ts')).runReady),
    },
    'clinic-set': { summary: "make a clinic's own set as one zip", load: loadClinicSet },
    'check-pdfs': {
      summary: 'read finished PDFs back and check them',
      load: loadCheckPdfs,
    },
    'check-braille': {
      summary: 'read finished braille back and compare its words',
      load: async (root) =>
        withStoredContent(root, (await import('../../build/formats/run-check-braille.ts')).runCheckBraille),
    },
    'merge-shards': {
      summary: 'put the parts of one build together',
      load: async (root) => withContent(root, (await import('../../build/run-merge.ts')).runMerge),
    },
  },
};
