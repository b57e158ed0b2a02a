/** HTML with all values escaped. */
export type Markup = { readonly html: string };

type Value = string | number | Markup | readonly Markup[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (found) => ESCAPES[found] ?? '');

const print = (value: Value): string => {
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map(({ html: inner }) => inner).join('');
};

/** HTML with values in it; text is escaped, so that no value can become a tag. */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Markup => ({
  html: strings.reduce(
    (done, text, at) => `${done}${text}${at < values.length ? print(values[at] ?? '') : ''}`,
    '',
  ),
});
