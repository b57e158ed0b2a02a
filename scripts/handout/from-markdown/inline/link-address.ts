import { asciiAddress } from '../../../content/text/address.ts';
import { type PositionedNode, report, type State } from '../state.ts';

const ALLOWED = [/^https:\/\/[^\s/?#]+\S*$/iu, /^mailto:[^\s@]+@[^\s@]+$/iu, /^tel:\+?[\d(][\d().\- ]*$/iu];

/** A link, or its definition, with the place where its address is typed. */
export type LinkTarget = PositionedNode & { url: string; title?: string | null | undefined };

/** A percent sign that encodes no character (RFC 3986, 2.1). */
const LOOSE_PERCENT = /%(?![\dA-F]{2})/iu;

/** A backslash, or the code of a sign: in a bare address both belong to the address. */
const ESCAPED = /\\|&amp;/u;

const schemeOf = (url: string): string => {
  if (ESCAPED.test(url)) return `\`${url}\`, with a backslash or a code in it`;
  if (LOOSE_PERCENT.test(url)) return `\`${url}\`, with a \`%\` that encodes no character`;
  if (/\s/u.test(url)) return `\`${url}\`, an address with a space`;
  const scheme = /^[a-z][a-z\d+.-]*:/iu.exec(url)?.[0];
  if (scheme !== undefined && /^(?:tel|mailto):$/iu.test(scheme))
    return `\`${url}\`, which is no one phone number or mail address`;
  return scheme === undefined ? 'an address without `https:`' : `\`${scheme}\``;
};

/** Addresses without a scheme, with the scheme that they need. */
const SCHEMES: readonly (readonly [RegExp, string])[] = [
  [/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/u, 'mailto:'],
  [/^(?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]\S*)?$/u, 'https://'],
  [/^\+?\d[\d().-]{5,}$/u, 'tel:'],
];

const howToFix = (url: string): string => {
  if (ESCAPED.test(url)) return `Write \`${url.replaceAll('&amp;', '&').replaceAll('\\', '')}\`.`;
  if (LOOSE_PERCENT.test(url)) return 'Correct the two signs after it; for the sign itself write `%25`.';
  if (/^tel:/iu.test(url))
    return 'Write digits alone, as in `tel:+1-202-555-0143`; an extension goes into the words.';
  if (/^mailto:/iu.test(url))
    return 'Write one address, as in `mailto:nurse@example.org`; for two addresses write two links.';
  if (/\s/u.test(url)) return `Write \`%20\` for each space: \`${url.replaceAll(/\s/gu, '%20')}\`.`;
  if (/^http:/iu.test(url)) return `Write \`${url.replace(/^http:/iu, 'https:')}\` if the site has it.`;
  const scheme = SCHEMES.find(([pattern]) => pattern.test(url))?.[1];
  if (scheme !== undefined) return `Write \`${scheme}${url.replace(/^\/\//u, '')}\`.`;
  return 'A sheet is read on paper: name a public web address, a mail address or a phone number in full.';
};

const howToFixHost = (url: string): string =>
  /[[\]|]/u.test(url)
    ? 'Write `[words](https://example.org)`, with the address alone in the parentheses.'
    : 'Correct the part between `//` or `@` and the next slash.';

/** Records an address that no reader of a sheet can open or call. */
export const checkAddress = ({ url, ...at }: LinkTarget, state: State): void => {
  const isAllowed =
    ALLOWED.some((pattern) => pattern.test(url)) && !LOOSE_PERCENT.test(url) && !ESCAPED.test(url);
  if (isAllowed && asciiAddress(url) !== null) return;
  report(state.file, at, {
    rule: 'markdown/link-scheme',
    found: isAllowed
      ? `link to \`${url}\`, which has no host that can be reached`
      : `link to ${schemeOf(url)}`,
    expected: 'an address that starts with `https://`, `mailto:` or `tel:`',
    fix: isAllowed ? howToFixHost(url) : howToFix(url),
  });
};
