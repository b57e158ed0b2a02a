import { domainToUnicode } from 'node:url';

/**
 * Characters allowed unencoded in a URI (RFC 3986); square brackets and a second `#` are not allowed after
 * the host.
 */
const UNSAFE = /[^A-Za-z0-9\-._~:/?@!$&'()*+,;=%]|%(?![\dA-Fa-f]{2})/gu;

/** Percent-encodes characters that a URI does not allow, as UTF-8 (RFC 3987, 3.1). */
const encoded = (text: string): string =>
  text.replaceAll(UNSAFE, (character) => (character === '%' ? '%25' : encodeURIComponent(character)));

const encodedWithFragment = (text: string): string => {
  const at = text.indexOf('#');
  return at === -1 ? encoded(text) : `${encoded(text.slice(0, at))}#${encoded(text.slice(at + 1))}`;
};

const LABEL = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?';

/**
 * A public host name (RFC 1123: letters, digits and hyphens between dots; the last part is not a number),
 * with its port.
 */
const PUBLIC_HOST = new RegExp(`^(?:${LABEL}\\.)+(?!\\d+(?::|$))${LABEL}(?<port>:\\d+)?$`, 'iu');

const MAX_PORT = 65_535;

const isPublic = (host: string): boolean => {
  const match = PUBLIC_HOST.exec(host);
  return match !== null && Number(match.groups?.port?.slice(1) ?? 0) <= MAX_PORT;
};

/** A public host with its port, if any, in DNS form (IDNA: punycode); null when it is not a host. */
const asciiHost = (authority: string): string | null => {
  if (isPublic(authority)) return authority;
  if (authority.includes('@')) return null;
  const { host } = new URL(`https://${authority}`);
  return isPublic(host) ? host : null;
};

const asciiWeb = (address: string): string | null => {
  const [, authority = '', rest = ''] = /^([^/?#]*)(.*)$/su.exec(address) ?? [];
  const host = asciiHost(authority);
  return host === null ? null : `https://${host}${encodedWithFragment(rest)}`;
};

const asciiMail = (address: string): string | null => {
  const [, name = '', domain = '', rest = ''] = /^([^@]+)@([^?@]+)(.*)$/su.exec(address) ?? [];
  const host = asciiHost(domain);
  return name === '' || host === null ? null : `mailto:${encoded(name)}@${host}${encoded(rest)}`;
};

const asciiForm = (scheme: string, address: string): string | null => {
  switch (scheme.toLowerCase()) {
    case 'https://':
      return asciiWeb(address);
    case 'mailto:':
      return asciiMail(address);
    default:
      return `tel:${encoded(address.replaceAll(' ', '-'))}`;
  }
};

const SCHEME = /^(https:\/\/|mailto:|tel:)/iu;

/**
 * An address that starts with `https:`, `mailto:` or `tel:` as an ASCII URI: path and query percent-encoded
 * (RFC 3987), the host in punycode (IDNA), no spaces in a number (RFC 3966). A valid URI is unchanged. Null
 * when it is not an address.
 */
export const asciiAddress = (url: string): string | null => {
  const [, scheme, address = ''] = /^(https:\/\/|mailto:|tel:)(.+)$/isu.exec(url.normalize('NFC')) ?? [];
  if (scheme === undefined) return null;
  try {
    const ascii = asciiForm(scheme, address);
    return ascii?.toLowerCase() === url.toLowerCase() ? url : ascii;
  } catch {
    return null; // no host, or a lone surrogate
  }
};

const NON_ASCII = /(?:%[89A-F][\dA-F])+/giu;

/** Letters that every font of the typeface has, or that the glyph check reports. */
const LATIN = /^\p{Script=Latin}+$/u;

/** Decodes percent-encoded Latin letters; anything else stays encoded. */
const decoded = (text: string): string =>
  text.replaceAll(NON_ASCII, (bytes) => {
    try {
      const letters = decodeURIComponent(bytes).normalize('NFC');
      return LATIN.test(letters) ? letters : bytes;
    } catch {
      return bytes;
    }
  });

const legibleHost = (host: string): string => {
  const letters = domainToUnicode(host);
  return /^[\p{Script=Latin}\d.-]+$/u.test(letters) ? letters : host;
};

const PUNYCODE_HOST = /(?<=^|@)[^/?#:@]*xn--[^/?#:@]*/iu;

/**
 * A readable address: without `https://`, `mailto:` or `tel:`, without the subject of a mail or a trailing
 * slash, and with percent signs and punycode decoded.
 */
export const legibleAddress = (url: string): string => {
  const address = url.replace(SCHEME, '').replace(/\/$/u, '');
  const shown = /^mailto:/iu.test(url) ? address.replace(/\?.*$/su, '') : address;
  return decoded(shown.replace(PUNYCODE_HOST, legibleHost));
};

/**
 * The printed form of an address that replaces words, such as `<https://example.org>`; other words are
 * unchanged.
 */
export const legibleWords = (words: string, url: string): string => {
  if (words !== url && words !== url.replace(SCHEME, '')) return words;
  const [scheme = ''] = /^https:\/\//iu.exec(words) ?? [];
  const slash = scheme !== '' && words.endsWith('/') ? '/' : '';
  return `${scheme}${legibleAddress(url)}${slash}`;
};

const bare = (address: string): string => address.replace(SCHEME, '').replace(/^www\./iu, '');

/** Whether words are all of an address, or the number of a `tel:` link without its country. */
export const isShownAddress = (words: string, url: string): boolean =>
  bare(words) === bare(url) ||
  (/^tel:/iu.test(url) && /\d(?:\D*\d){6}/u.test(words) && url.endsWith(words)) ||
  words.replace(SCHEME, '').replace(/\/$/u, '') === legibleAddress(url) ||
  asciiAddress(words) === url;
