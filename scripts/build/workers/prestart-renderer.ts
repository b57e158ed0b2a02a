import type { WorkersAsked } from './open-workers.ts';
import type { Renderer } from './render-sheets.ts';

/** A renderer that can be opened before the number of sheets is known. */
export type EarlyRenderer = {
  /** Starts workers now, while the content is read. */
  begin: () => void;
  /** The renderer for a number of sheets. */
  take: (sheets: number) => Promise<Renderer>;
  /** Ends what was begun, whether taken or not. */
  close: () => Promise<void>;
};

type PrestartOptions = { workers: number | null; signal: AbortSignal; early: number };

/**
 * Starts workers while the content is read: both take seconds and neither needs the other. Without it the
 * second core was idle meanwhile.
 */
export const earlyRenderer = (
  open: (asked: WorkersAsked) => Promise<Renderer>,
  { workers, signal, early }: PrestartOptions,
): EarlyRenderer => {
  let opening: Promise<Renderer | null> | null = null;
  return {
    begin: () => {
      opening ??= open({ workers, signal, sheets: null, early }).catch(() => null);
    },
    take: async (sheets) => (await opening) ?? open({ workers, signal, sheets }),
    close: async () => {
      await (await opening)?.close?.();
    },
  };
};
