import '../build/production.ts';
import { createHash } from 'node:crypto';
import { encode } from 'fast-png';
import { loadContent, openRenderer } from '../build/parts.ts';
import { diagnostics } from '../content/diagnostics.ts';
import { editionNamed } from '../handout/editions.ts';
import type { ClinicProfile, Handout } from '../handout/model.ts';
import type { Answer, Drawn, PreviewState, Request } from './messages.ts';
import { rasterise } from './rasterise.ts';

/** Pixels an inch: a page of Letter is 816 pixels wide, which a screen shows at its true size. */
const DPI = 96;
const VERSION = 'preview';
/** Dates are no part of a page's picture. */
const DATE = new Date('2026-01-01T00:00:00Z');

let loaded: { handouts: Handout[]; clinic: ClinicProfile } | null = null;
const renderer = openRenderer();

const hashOf = (handout: Handout, clinic: ClinicProfile): string =>
  createHash('sha256')
    .update(JSON.stringify([handout, clinic]))
    .digest('hex')
    .slice(0, 16);

const load = async ({ content, clinic }: Request & { type: 'load' }): Promise<PreviewState> => {
  const found = await loadContent(content, clinic);
  const faults = diagnostics(found.files);
  if (faults.some(({ severity }) => severity === 'error')) return { sheets: [], faults };
  loaded = { handouts: found.handouts, clinic: found.clinic };
  const sheets = found.handouts.map((handout) => {
    const { id, language, title, kind } = handout;
    return { id, language, title, kind, hash: hashOf(handout, found.clinic) };
  });
  return { sheets, faults };
};

const drawSheet = async ({ id, language, edition: name }: Request & { type: 'draw' }): Promise<Drawn> => {
  const handout = loaded?.handouts.find((one) => one.id === id && one.language === language);
  const edition = editionNamed(name);
  if (!loaded || !handout || !edition) return { fault: `There is no sheet ${language}/${id} in ${name}.` };
  const { clinic } = loaded;
  const render = await renderer;
  const job = { handout, edition, clinic, ink: clinic.ink, version: VERSION, date: DATE, fillable: false };
  const { bytes } = await render(job);
  const pages = (await rasterise(bytes, DPI)).map(({ width, height, data }) =>
    encode({ width, height, data, channels: 4, depth: 8 }, { zlib: { level: 1 } }),
  );
  return { pages };
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const answer = async (request: Request): Promise<Answer> => {
  const { number } = request;
  if (request.type === 'load') return { type: 'loaded', number, state: await load(request) };
  const drawn = await drawSheet(request).catch((error): Drawn => ({ fault: reasonOf(error) }));
  return { type: 'drawn', number, drawn };
};

// One after the other: the renderer listens to the console while it works.
let last: Promise<unknown> = Promise.resolve();
process.on('message', (request: Request) => {
  last = last.then(async () => process.send?.(await answer(request)));
});
