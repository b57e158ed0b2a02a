// The preview page: sheets as pictures, drawn when they come into view, and replaced in place when they
// change.

import { openPlace } from '/place.mjs';

const byId = (id) => document.getElementById(id);
const [editions, jump, status, diagnostics, sheets] = ['edition', 'jump', 'status', 'errors', 'sheets'].map(
  byId,
);
const nameOf = ({ language, id }) => `${language}/${id}`;
let folder = '';
let stamp = 0;
let turn = 0;

const element = (tag, properties = {}, children = []) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

/**
 * Draws a sheet's pages; the old ones stay until all have arrived, to avoid layout jumps. Pages that were asked
 * for before others arrive too late: they are dropped.
 */
const draw = async (article) => {
  const edition = editions.value;
  article.dataset.drawn = edition;
  turn += 1;
  const mine = String(turn);
  article.dataset.turn = mine;
  const isLate = () => article.dataset.turn !== mine;
  const address = `/pages/${article.dataset.name}/${edition}`;
  const found = await (await fetch(address)).json();
  if (isLate()) return;
  const box = article.querySelector('.pages');
  if (found.diagnostic) return box.replaceChildren(element('p', { textContent: found.diagnostic }));
  stamp += 1;
  const pictures = Array.from({ length: found.pages }, (_, index) =>
    element('img', { src: `${address}/${index + 1}.png?${stamp}`, alt: `Page ${index + 1}` }),
  );
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
  if (isLate()) return;
  box.replaceChildren(...pictures);
  status.textContent = `${article.dataset.name}: ${found.pages} pages`;
};

const inView = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      target.dataset.near = String(isIntersecting);
      if (isIntersecting && target.dataset.drawn !== editions.value) draw(target);
    }
  },
  { rootMargin: '600px' },
);

const articleOf = (sheet) => {
  const article = element('article', { id: nameOf(sheet) }, [
    element('h2', { textContent: sheet.title }),
    element('div', { className: 'pages' }),
  ]);
  article.dataset.name = nameOf(sheet);
  inView.observe(article);
  return article;
};

/** Adds and removes articles; the others keep their place. */
const arrange = (wanted) => {
  const known = new Map(Array.from(sheets.children, (article) => [article.dataset.name, article]));
  const next = wanted.map((sheet) => known.get(nameOf(sheet)) ?? articleOf(sheet));
  if (next.some((article, index) => sheets.children[index] !== article) || next.length !== known.size)
    sheets.replaceChildren(...next);
  const listed = wanted.map((sheet) => element('option', { value: nameOf(sheet), textContent: sheet.title }));
  const isSame = (option, index) => jump.options[index]?.isEqualNode(option);
  if (listed.length === jump.options.length && listed.every(isSame)) return;
  jump.replaceChildren(...listed);
  place.update();
};

const diagnosticOf = ({ file, line, column, severity, rule, found, expected, fix }) => {
  const place = `${file}:${line}:${column}`;
  const address = `vscode://file/${file.startsWith('/') ? '' : `${folder}/`}${place}`;
  const text = `Found ${found}. Expected ${expected}. ${fix}`;
  return element('dl', {}, [
    element('dt', {}, [element('a', { href: address, textContent: place }), ` ${severity} ${rule}`]),
    element('dd', { textContent: text }),
  ]);
};

const showDiagnostics = (all) => {
  diagnostics.hidden = all.length === 0;
  diagnostics.replaceChildren(...all.map(diagnosticOf));
};

const take = ({ sheets: all, diagnostics: found, changed = [] }) => {
  showDiagnostics(found);
  arrange(all);
  for (const article of sheets.children) {
    if (!changed.includes(article.dataset.name)) continue;
    delete article.dataset.drawn;
    if (article.dataset.near === 'true') draw(article);
  }
  status.textContent = found.length > 0 ? `${found.length} errors` : `${all.length} sheets`;
};

editions.addEventListener('change', () => {
  for (const article of sheets.children) if (article.dataset.near === 'true') draw(article);
});

const place = openPlace(document.querySelector('header'), sheets, jump);
const state = await (await fetch('/state')).json();
folder = state.folder;
editions.replaceChildren(
  ...state.editions.map((name) => element('option', { value: name, textContent: name })),
);
take(state);
place.restore();
new EventSource('/changes').addEventListener('message', ({ data }) => take(JSON.parse(data)));
