import { inlineText } from '../handout/text/inline-text.ts';
import { blockRuns } from '../handout/text/text-runs.ts';
import type { Handout } from '../model/handout.ts';
import type { Locale } from '../model/locale.ts';
import type { RenderInLocale } from './job.ts';
import type { RenderPacket } from './packet/packet-job.ts';

/** Console output of react-pdf, its only report, while one sheet is made. */
type RendererOutput = { thrown: unknown[]; warned: string[] };

/** React-pdf's warning about a box that is cut off at the end of a page. */
const CUT_OFF = /^\[paginate\] Item .* exceeds available height/;

const crash = (thrown: unknown): Error => {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new Error(`A template crashed: ${reason}`, { cause: thrown });
};

const runsOf = ({ intro, sections }: Handout) => [
  ...blockRuns(intro),
  ...sections.flatMap(({ title, blocks }) => [title, ...blockRuns(blocks)]),
];

const longestPassage = (handouts: readonly Handout[]): string =>
  handouts
    .flatMap(runsOf)
    .map(inlineText)
    .reduce((longest, text) => (text.length > longest.length ? text : longest), '');

const cutOff = (handouts: readonly Handout[]): Error =>
  new Error(
    'An unbreakable box is taller than a page. ' +
      `Look at the longest passage, “${longestPassage(handouts).slice(0, 60)}…”, and split it.`,
  );

type Render<Job, Made> = (job: Job, locale: Locale, localeBeside?: Locale) => Promise<Made>;

/** Renders documents, and turns console errors into the error of the document. */
const listening =
  <Job, Made>(
    render: Render<Job, Made>,
    handoutsOf: (job: Job) => readonly Handout[],
    said: RendererOutput,
  ): Render<Job, Made> =>
  async (job, locale, localeBeside) => {
    Object.assign(said, { thrown: [], warned: [] });
    const { warn } = console;
    console.warn = (...words: unknown[]) => void said.warned.push(words.join(' '));
    try {
      const rendered = await render(job, locale, localeBeside);
      if (said.warned.some((words) => CUT_OFF.test(words))) throw cutOff(handoutsOf(job));
      return rendered;
    } catch (error) {
      throw said.thrown.length === 0 ? error : crash(said.thrown[0]);
    } finally {
      console.warn = warn;
    }
  };

const said: RendererOutput = { thrown: [], warned: [] };

/** react-pdf's React keeps the `console.error` of its first import. */
const importListening = async <Module>(load: () => Promise<Module>): Promise<Module> => {
  const { error } = console;
  console.error = (first: unknown) => void said.thrown.push(first);
  try {
    return await load();
  } finally {
    console.error = error;
  }
};

/**
 * Opens the fonts and the renderer, which takes about a second. It prints nothing: an exception in a template
 * becomes the error of its sheet. `now` is a clock in milliseconds for the times of each sheet.
 */
export const openRenderer = async (now?: () => number): Promise<RenderInLocale> => {
  const { createRenderHandout } = await importListening(() => import('./render-handout.ts'));
  return listening(createRenderHandout(now), ({ handout }) => [handout], said);
};

/** The same for packets. */
export const openPacketRenderer = async (): Promise<RenderPacket> => {
  const { createRenderPacket } = await importListening(() => import('./packet/render-packet.ts'));
  return listening(createRenderPacket(), ({ handouts }) => handouts, said);
};
