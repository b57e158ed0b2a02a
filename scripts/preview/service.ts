import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import type { DrawnPages, PreviewPaths, Read, SheetToDraw } from './messages.ts';
import { type PreviewProcess, startPreviewProcess } from './preview-process.ts';

/**
 * Reads the content, checks it and draws sheets, each in its own process, so drawing never waits for reading,
 * nor reading for checks.
 */
export type Service = {
  /** The current sheets, without the gates. */
  load: (paths: PreviewPaths) => Promise<Read>;
  /** Findings of the checks in otherwise valid content. */
  check: (paths: PreviewPaths) => Promise<Diagnostic[]>;
  draw: (sheet: SheetToDraw) => Promise<DrawnPages>;
  /** Switches to the current code. */
  renew: () => Promise<void>;
  stop: () => void;
};

/** Each reload leaves the old code in memory (about 40 MB): after this many, a new process starts. */
const RENEWALS = 20;

/** A process that answers one request at a time, and reloads changed code first. */
const openReader = (): { ask: PreviewProcess['ask']; expire: () => void; stop: () => void } => {
  let child = startPreviewProcess();
  let isStale = false;
  return {
    ask: (name, asked) => {
      if (isStale) {
        child.stop();
        child = startPreviewProcess();
      }
      isStale = false;
      return child.ask(name, asked);
    },
    expire: () => {
      isStale = true;
    },
    stop: () => child.stop(),
  };
};

/**
 * A process that draws; it loads the code while the content is read for the first time, so that the first
 * page waits for neither.
 */
const openDrawer = (): PreviewProcess => {
  const child = startPreviewProcess();
  child.ask('renew', null).catch(() => {});
  return child;
};

/** Opens the service. */
export const openService = (): Service => {
  const [reader, checker] = [openReader(), openReader()];
  let drawer = openDrawer();
  let renewals = 0;
  return {
    load: (paths) => reader.ask('load', paths),
    check: (paths) => checker.ask('check', paths),
    draw: (sheet) => drawer.ask('draw', sheet),
    renew: async () => {
      for (const one of [reader, checker]) one.expire();
      renewals += 1;
      if (renewals % RENEWALS > 0) return void (await drawer.ask('renew', null));
      drawer.stop();
      drawer = openDrawer();
    },
    stop: () => {
      for (const one of [reader, checker, drawer]) one.stop();
    },
  };
};
