import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../workers/render-sheets.ts';

/** Where progress is shown. */
export type Stream = { isTTY?: boolean; write: (text: string) => unknown };

/** Shows progress while sheets are made; `stop` restores the terminal. */
export type ProgressDisplay = { show: (event: Progress) => void; stop: () => void };

const waitLine = (holder: string): string => `Waiting for another build to end: ${holder}\n`;

/** An event as a log line; empty for one that is not worth a line. */
export const progressLine = (event: Progress): string => {
  if (event.type === 'waiting') return waitLine(event.holder);
  if (event.type === 'started') return '';
  const { index, total, language, id, edition } = event;
  const outcome = event.type === 'failed' ? `FAILED: ${event.reason}` : `pages: ${event.pages}`;
  return `[${index}/${total}] ${language}/${id} ${edition}, ${outcome}\n`;
};

const showLines = (stream: Stream): ProgressDisplay => ({
  show: (event) => {
    const line = progressLine(event);
    if (line !== '') stream.write(line);
  },
  stop: () => {},
});

/** One bar with the current sheet. */
const showBar = (stream: NodeJS.WritableStream): ProgressDisplay => {
  const format = '{bar} {value}/{total}  {sheet}';
  const bar = new SingleBar(
    { format, stream, clearOnComplete: true, gracefulExit: false },
    Presets.shades_classic,
  );
  return {
    show: (event) => {
      if (event.type === 'waiting') return void stream.write(waitLine(event.holder));
      const sheet = `${event.id} ${event.edition}`;
      if (event.type !== 'started') return bar.increment({ sheet });
      if (event.index === 1) bar.start(event.total, 0, { sheet });
      bar.update({ sheet });
    },
    stop: () => bar.stop(),
  };
};

/** A bar on a terminal, plain lines elsewhere. */
export const openProgress = (stream: NodeJS.WritableStream & Stream): ProgressDisplay =>
  stream.isTTY === true ? showBar(stream) : showLines(stream);
