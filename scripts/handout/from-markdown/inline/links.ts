import type { Link as LinkNode, LinkReference, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { asciiAddress, isShownAddress, legibleAddress, legibleWords } from '../../../content/text/address.ts';
import { missingGlyph, missingIn } from '../../../content/text/missing-glyphs.ts';
import { linesOf } from '../../../markdown/text-place.ts';
import type { Inline } from '../../../model/handout.ts';
import { inlineText } from '../../text/inline-text.ts';
import { report, type State } from '../state.ts';
import { checkAddress, type LinkTarget } from './link-address.ts';
import { checkCharacters } from './text-diagnostics.ts';

const checkWords = (node: LinkNode | LinkReference, state: State): void => {
  if (plainText(node, { includeImageAlt: true }).trim() !== '') return;
  report(state.file, node, {
    rule: 'markdown/empty-link',
    found: 'link without words',
    expected: '`[words](https://example.org)`',
    fix: 'Write between the brackets what is behind the address.',
  });
};

const checkTitle = ({ title, ...at }: LinkTarget, state: State): void => {
  if (!title) return;
  report(state.file, at, {
    rule: 'markdown/link-title',
    found: `title “${title}” of a link`,
    expected: 'words that can be printed',
    fix: 'Paper shows no titles: put the words into the text.',
  });
};

/** The address as a reader types it; null when the words show it. */
const addressToPrint = (url: string, words: string): string | null => {
  const address = legibleAddress(url);
  return words.includes(address) || isShownAddress(words, url) ? null : address;
};

/** The words of a link; an address in its readable form. */
const shownWords = (children: readonly Inline[], url: string): Inline[] => {
  const [only, ...rest] = children;
  if (only?.type !== 'text' || rest.length > 0) return [...children];
  return [{ type: 'text', value: legibleWords(only.value, url) }];
};

const checkGlyphs = (node: LinkNode | LinkReference, address: string, state: State): void => {
  for (const { characters } of missingIn(address, state.audience.hasGlyph))
    report(state.file, node, missingGlyph(characters));
};

/**
 * The words of a link that are its address, as in `<https://example.org>`; punctuation inside is part of the
 * address.
 */
const typedAddress = ({ children: [only, ...rest] }: LinkNode | LinkReference, url: string): Text | null => {
  if (only?.type !== 'text' || rest.length > 0) return null;
  return only.value === url || only.value === url.replace(/^(?:https?:\/\/|mailto:)/iu, '') ? only : null;
};

const linkWords = (node: LinkNode | LinkReference, url: string, state: State): Inline[] => {
  const address = typedAddress(node, url);
  if (address === null) return state.inlines(node.children, state);
  checkCharacters(address, state);
  return [{ type: 'text', value: address.value }];
};

/** An autolinked address without its first or last letters: `nürse@example.org` would lead to `rse@…`. */
const checkEnds = (node: LinkNode | LinkReference, url: string, state: State): void => {
  if (node.position === undefined || typedAddress(node, url) === null) return;
  const { start, end } = node.position;
  const line = linesOf(state.file)[start.line - 1] ?? '';
  // between marks nothing is cut off
  if (/[<[]/u.test(line.charAt(start.column - 1))) return;
  const [before = ''] = /[\p{L}\p{N}._%+-]+$/u.exec(line.slice(0, start.column - 1)) ?? [];
  const [after = ''] = /^[\p{L}\p{N}]+/u.exec(line.slice(end.column - 1)) ?? [];
  if (before + after === '') return;
  const [scheme = ''] = /^mailto:/iu.exec(url) ?? [];
  const address = `${before}${url.slice(scheme.length)}${after}`;
  report(state.file, node, {
    rule: 'markdown/broken-link',
    found: `address \`${address}\`, of which \`${before || after}\` would not be in the link`,
    expected: '`[words](mailto:nurse@example.org)`',
    fix: `Write \`[${address}](${scheme}${address})\`.`,
  });
};

/** A number of three digits is an emergency number, whatever the link's words are. */
const checkEmergency = (node: LinkNode | LinkReference, url: string, state: State): void => {
  const number = /^tel:\+?(?<number>\d(?:[ .-]?\d){1,2})$/iu.exec(url)?.groups?.number;
  if (number === undefined) return;
  report(state.file, node, {
    rule: 'handout/emergency-number',
    found: `a link to the emergency number “${number}”`,
    expected: 'no emergency numbers: each country has its own',
    fix: 'Write `:clinic[emergency]`.',
  });
};

/** A link to a web, mail or phone address; others are recorded. */
export const convertLink = (node: LinkNode | LinkReference, target: LinkTarget, state: State): Inline[] => {
  checkAddress(target, state);
  checkTitle(target, state);
  checkWords(node, state);
  checkEnds(node, target.url, state);
  checkEmergency(node, target.url, state);
  const children = shownWords(linkWords(node, target.url, state), target.url);
  const address = addressToPrint(target.url, inlineText(children));
  checkGlyphs(node, address ?? '', state);
  return [{ type: 'link', url: asciiAddress(target.url) ?? target.url, address, children }];
};
