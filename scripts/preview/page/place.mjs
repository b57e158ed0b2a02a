// The reading position among the sheets: the menu and the address name the sheet in view, and a chosen sheet
// stays in its place while the sheets above it are drawn and grow.

const USER_SCROLLS = ['wheel', 'touchmove', 'keydown', 'pointerdown'];
/** Pixels below the header at which a sheet counts as the one in view. */
const BELOW = 24;

const nameInAddress = () => decodeURIComponent(location.hash.slice(1));

/** Follows the place; `goTo` shows a sheet by its name, `restore` the one in the address, `update` sets menu and address. */
export const openPlace = (header, sheets, menu) => {
  let chosen = null;
  /** Nothing is written to the address until it has been read. */
  let isRestored = false;
  const inView = () => {
    const edge = header.offsetHeight + BELOW;
    const above = [...sheets.children].filter((article) => article.getBoundingClientRect().top <= edge);
    return above.at(-1) ?? sheets.firstElementChild;
  };
  const update = () => {
    const article = chosen?.isConnected ? chosen : inView();
    if (!article || !isRestored) return;
    menu.value = article.id;
    if (nameInAddress() !== article.id) history.replaceState(null, '', `#${article.id}`);
  };
  const align = () => {
    if (chosen?.isConnected) chosen.scrollIntoView();
  };
  const goTo = (name) => {
    chosen = document.getElementById(name);
    align();
    update();
  };
  const measureHeader = () =>
    document.documentElement.style.setProperty('--header', `${header.offsetHeight}px`);
  for (const name of USER_SCROLLS)
    addEventListener(
      name,
      () => {
        chosen = null;
      },
      { passive: true, capture: true },
    );
  history.scrollRestoration = 'manual';
  addEventListener('scroll', update, { passive: true });
  addEventListener('hashchange', () => goTo(nameInAddress()));
  new ResizeObserver(measureHeader).observe(header);
  new ResizeObserver(align).observe(sheets);
  menu.addEventListener('change', () => goTo(menu.value));
  const restore = () => {
    isRestored = true;
    if (sheets.children.namedItem(nameInAddress())) goTo(nameInAddress());
    else update();
  };
  return { restore, update };
};
