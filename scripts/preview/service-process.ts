import '../build/program/production.ts';
import '../build/program/sparing-compiler.ts';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { type Diagnostic, listDiagnostics, without } from '../diagnostics/diagnostics.ts';
import type { Gate } from '../handout/assemble/load-handouts.ts';
import { editionNamed } from '../model/editions.ts';
import type { Answer, Calls, Drawn, Read, Request, Sheet } from './messages.ts';
import { pngFile } from './png-file.ts';
import { rasterise } from './rasterise.ts';

type Parts = typeof import('../build/composition-root.ts');

/** Pixels an inch: a page of Letter is 816 pixels wide, which a screen shows at its true size. */
const DPI = 96;
const VERSION = 'preview';
/** Dates are no part of a page's picture. */
const DATE = new Date('2026-01-01T00:00:00Z');
const TSCONFIG = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

/** The project's code as it stands on the disk now; packages stay as they are in memory, which is what makes it quick. */
const importParts = (): Promise<Parts> =>
  tsImport('../build/composition-root.ts', { parentURL: import.meta.url, tsconfig: TSCONFIG });

type Code = { parts: Promise<Parts>; renderer: ReturnType<Parts['openRenderer']> | null };

let taken: Code | null = null;

/** The code as it was when something was asked of it for the first time, or when it was last taken again. */
const code = (): Code => {
  taken ??= { parts: importParts(), renderer: null };
  return taken;
};

const openRenderer = (): ReturnType<Parts['openRenderer']> => {
  const now = code();
  now.renderer ??= now.parts.then(({ openRenderer: open }) => open());
  return now.renderer;
};

const load = async ({ content, clinic: profile }: Calls['load']['asked']): Promise<Read> => {
  const { loadContent } = await code().parts;
  const { files, handouts, clinic } = await loadContent(content, profile, undefined, { choose: () => [] });
  return { handouts, clinic, diagnostics: listDiagnostics(files) };
};

/** What the gates find beyond what stood before them; nothing while the content has errors, of which they know little. */
const check = async ({ content, clinic }: Calls['check']['asked']): Promise<Diagnostic[]> => {
  const { loadContent } = await code().parts;
  let before: Diagnostic[] = [];
  const note: Gate = (library) => {
    before = listDiagnostics(library.content.files);
  };
  const { files } = await loadContent(content, clinic, undefined, { choose: (gates) => [note, ...gates] });
  const isBroken = before.some(({ severity }) => severity === 'error');
  return isBroken ? [] : without(listDiagnostics(files), before);
};

const drawPages = async ({ handout, clinic, edition: name }: Sheet): Promise<Drawn> => {
  const edition = editionNamed(name);
  if (!edition) return { diagnostic: `There is no edition ${name}.` };
  const render = await openRenderer();
  const job = { handout, edition, clinic, ink: clinic.ink, version: VERSION, date: DATE, fillable: false };
  const { bytes } = await render(job);
  return { pages: (await rasterise(bytes, DPI)).map(pngFile) };
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const draw = (asked: Sheet): Promise<Drawn> =>
  drawPages(asked).catch((error): Drawn => ({ diagnostic: reasonOf(error) }));

/** Code that cannot be read is told in place of each page, by `draw`. */
const renew = async (): Promise<null> => {
  taken = null;
  await openRenderer().catch(() => {});
  return null;
};

const CALLS: { [Name in keyof Calls]: (asked: Calls[Name]['asked']) => Promise<Calls[Name]['answer']> } = {
  load,
  check,
  draw,
  renew,
};

const answerOf = <Name extends keyof Calls>(name: Name, asked: Calls[Name]['asked']): Promise<unknown> =>
  CALLS[name](asked);

// One after the other: the renderer listens to the console while it works.
let last: Promise<unknown> = Promise.resolve();
process.on('message', ({ name, number, asked }: Request) => {
  const send = (answer: Answer): void => void process.send?.(answer);
  last = last
    .then(() => answerOf(name, asked))
    .then(
      (answer) => send({ number, answer }),
      (error) => send({ number, error: reasonOf(error) }),
    );
});
