import { sep } from 'node:path';
import { watch } from 'chokidar';

/** Time in ms within which several saves count as one. */
const TOGETHER = 60;

type WatchedPaths = { content: string; clinic: string | null; code: readonly string[] };

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);

/**
 * Calls back when Markdown, a clinic profile, a template or the code behind it is saved. Returns a function
 * that stops watching.
 */
export const watchFiles = (
  { content, clinic, code }: WatchedPaths,
  onChange: (withCode: boolean) => void,
): (() => Promise<void>) => {
  const watcher = watch([content, ...(clinic === null ? [] : [clinic]), ...code], { ignoreInitial: true });
  let timer: NodeJS.Timeout | null = null;
  let withCode = false;
  watcher.on('all', (_, path) => {
    withCode ||= code.some((folder) => isBelow(path, folder));
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => {
      const hasCode = withCode;
      withCode = false;
      onChange(hasCode);
    }, TOGETHER);
  });
  return async () => {
    if (timer) clearTimeout(timer);
    await watcher.close();
  };
};
