import type { Markup } from './markup.ts';

/** Styles of the page of changes, for any width, light and dark. */
export const STYLE: Markup = {
  html: `<style>
:root { color-scheme: light dark; --line: #8a989c; --come: #d5f0d8; --go: #fadcd9; }
@media (prefers-color-scheme: dark) { :root { --come: #1d4a26; --go: #5c211c; } }
body { max-width: 80rem; margin: 0 auto; padding: 1rem; font: 1.0625rem/1.5 system-ui, sans-serif; }
.notice { border: 2px solid; padding: .5rem 1rem; }
table { border-collapse: collapse; }
th, td { text-align: left; padding: .25rem .75rem; border-bottom: 1px solid var(--line); }
section { border-top: 3px solid var(--line); margin-top: 2rem; }
.passage { margin: .75rem 0; padding-left: .75rem; border-left: 3px solid var(--line); white-space: pre-wrap; }
ins { background: var(--come); text-decoration: underline; }
del { background: var(--go); }
.pages { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 1rem; }
figure { margin: 0; }
img { max-width: 100%; height: auto; border: 1px solid var(--line); }
</style>`,
};
