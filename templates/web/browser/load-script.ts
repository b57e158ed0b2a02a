import { el } from './dom.ts';

/** Runs a deferred script of the site; rejects when it cannot be loaded. */
export const loadScript = (src: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = el('script', { src });
    // a script that has run and is taken away frees the memory of its text
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => reject(new Error(`${src} could not be read`)));
    document.head.append(script);
  });
