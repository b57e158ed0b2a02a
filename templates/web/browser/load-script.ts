import { el } from './dom.ts';
import { fromRoot } from './site-paths.ts';

/**
 * Runs a script that the page did not need at first, by its address from the folder of the site; rejects when it cannot be read.
 */
export const loadScript = (src: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = el('script', { src: fromRoot(src) });
    // a script that has run and is taken away frees the memory of its text
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => reject(new Error(`${src} could not be read`)));
    document.head.append(script);
  });
