import '../build/program/production.ts';
import '../build/program/sparing-compiler.ts';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { type Diagnostic, listDiagnostics, without } from '../diagnostics/diagnostics.ts';
import type { Gate } from '../handout/assemble/load-handouts.ts';
import { editionNamed } from '../model/editions.ts';
import type {
  DrawnPages,
  PreviewAnswer,
  PreviewCalls,
  PreviewRequest,
  Read,
  SheetToDraw,
} from './messages.ts';
import { pngFile } from './png-file.ts';
import { rasterise } from './rasterise.ts';

type CoreModule = typeof import('../core/index.ts');

/** Pixels per inch: a page of Letter is 816 pixels wide, its true size on a screen. */
const DPI = 96;
const VERSION = 'preview';
const TSCONFIG = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

/** The project's code as it is on disk; packages stay in memory, which makes it fast. */
const importCore = (): Promise<CoreModule> =>
  tsImport('../core/index.ts', { parentURL: import.meta.url, tsconfig: TSCONFIG });

let taken: Promise<CoreModule> | null = null;

/** The code as of its first use or last reload. */
const core = (): Promise<CoreModule> => {
  taken ??= importCore();
  return taken;
};

const load = async ({ content, clinic: profile }: PreviewCalls['load']['asked']): Promise<Read> => {
  const { compile, LOCALES } = await core();
  const options = { clinicFile: profile, chooseGates: () => [] };
  const { handouts, clinic, diagnostics } = await compile(content, [...LOCALES.values()], options);
  return { handouts, clinic, diagnostics };
};

/** Additional errors of the gates; none while the content has errors, since the gates need valid content. */
const check = async ({ content, clinic }: PreviewCalls['check']['asked']): Promise<Diagnostic[]> => {
  const { compile, LOCALES } = await core();
  let before: Diagnostic[] = [];
  const note: Gate = (library) => {
    before = listDiagnostics(library.content.files);
  };
  const { diagnostics } = await compile(content, [...LOCALES.values()], {
    clinicFile: clinic,
    chooseGates: (gates) => [note, ...gates],
  });
  const isBroken = before.some(({ severity }) => severity === 'error');
  return isBroken ? [] : without(diagnostics, before);
};

const drawPages = async ({ handout, clinic, edition: name }: SheetToDraw): Promise<DrawnPages> => {
  const edition = editionNamed(name);
  if (!edition) return { diagnostic: `There is no edition ${name}.` };
  const { render } = await core();
  const { bytes } = await render(handout, edition, clinic, { version: VERSION });
  return { pages: (await rasterise(bytes, DPI)).map(pngFile) };
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const draw = (asked: SheetToDraw): Promise<DrawnPages> =>
  drawPages(asked).catch((error): DrawnPages => ({ diagnostic: reasonOf(error) }));

/** `draw` shows an error in the code instead of each page. */
const renew = async (): Promise<null> => {
  taken = null;
  await core()
    .then(({ prepareToRender }) => prepareToRender())
    .catch(() => {});
  return null;
};

const CALLS: {
  [Name in keyof PreviewCalls]: (asked: PreviewCalls[Name]['asked']) => Promise<PreviewCalls[Name]['answer']>;
} = {
  load,
  check,
  draw,
  renew,
};

const answerOf = <Name extends keyof PreviewCalls>(
  name: Name,
  asked: PreviewCalls[Name]['asked'],
): Promise<unknown> => CALLS[name](asked);

// Sequential: the renderer listens to the console while it works.
let last: Promise<unknown> = Promise.resolve();
process.on('message', ({ name, number, asked }: PreviewRequest) => {
  const send = (answer: PreviewAnswer): void => void process.send?.(answer);
  last = last
    .then(() => answerOf(name, asked))
    .then(
      (answer) => send({ number, answer }),
      (error) => send({ number, error: reasonOf(error) }),
    );
});
