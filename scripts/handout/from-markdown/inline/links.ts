import type { Link as LinkNode, LinkReference } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { missingGlyph, missingIn } from '../../../content/text/missing-glyphs.ts';
import type { Inline } from '../../../model/handout.ts';
import { inlineText } from '../../text/inline-text.ts';
import { report, type State } from '../state.ts';

const ALLOWED = [/^https:\/\/[^\s/?#]+\S*$/iu, /^mailto:[^\s@]+@[^\s@]+$/iu, /^tel:\+?[\d(][\d().\- ]*$/iu];

const schemeOf = (url: string): string => {
  const scheme = /^[a-z][a-z\d+.-]*:/iu.exec(url)?.[0];
  return scheme === undefined ? 'an address without `https:`' : `\`${scheme}\``;
};

const howToFix = (url: string): string => {
  if (/^http:/iu.test(url)) return `Write \`${url.replace(/^http:/iu, 'https:')}\` if the site has it.`;
  return 'A sheet is read on paper: name a public web address, a mail address or a phone number in full.';
};

const checkAddress = (node: LinkNode | LinkReference, url: string, state: State): void => {
  if (ALLOWED.some((pattern) => pattern.test(url))) return;
  report(state.file, node, {
    rule: 'markdown/link-scheme',
    found: `link to ${schemeOf(url)}`,
    expected: 'an address that starts with `https://`, `mailto:` or `tel:`',
    fix: howToFix(url),
  });
};

const checkWords = (node: LinkNode | LinkReference, state: State): void => {
  if (plainText(node, { includeImageAlt: true }).trim() !== '') return;
  report(state.file, node, {
    rule: 'markdown/empty-link',
    found: 'link without words',
    expected: '`[words](https://example.org)`',
    fix: 'Write between the brackets what stands behind the address.',
  });
};

const checkTitle = (node: LinkNode | LinkReference, title: string | null | undefined, state: State): void => {
  if (!title) return;
  report(state.file, node, {
    rule: 'markdown/link-title',
    found: `title “${title}” of a link`,
    expected: 'words that can be printed',
    fix: 'Paper shows no titles: put the words into the text.',
  });
};

/**
 * The address as a reader types it, without `https://`, `mailto:`, `tel:` or a slash at the end; null when it
 * is shown.
 */
const addressToPrint = (url: string, words: string): string | null => {
  const address = url.replace(/^(?:https:\/\/|mailto:|tel:)/iu, '').replace(/\/$/u, '');
  return words.includes(address) ? null : address;
};

const checkGlyphs = (node: LinkNode | LinkReference, address: string, state: State): void => {
  for (const { characters } of missingIn(address, state.audience.hasGlyph))
    report(state.file, node, missingGlyph(characters));
};

/** A link to a web, mail or phone address; others are recorded. */
export const convertLink = (
  node: LinkNode | LinkReference,
  target: { url: string; title?: string | null | undefined },
  state: State,
): Inline[] => {
  checkAddress(node, target.url, state);
  checkTitle(node, target.title, state);
  checkWords(node, state);
  const children = state.inlines(node.children, state);
  const address = addressToPrint(target.url, inlineText(children));
  checkGlyphs(node, address ?? '', state);
  return [{ type: 'link', url: target.url, address, children }];
};
