import { el } from './dom.ts';

/** Runs a script of the site that the page did not need at first; rejects when it cannot be read. */
export const loadScript = (src: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = el('script', { src });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${src} could not be read`)));
    document.head.append(script);
  });
