import type { Image as ImageNode, ImageReference, PhrasingContent } from 'mdast';
import type { RuleId } from '../../../diagnostics/rules.ts';
import type { Image } from '../../../model/handout.ts';
import { report, type State } from '../../from-markdown/state.ts';
import type { PictureError } from '../../from-markdown/types.ts';

/** A picture, by address or by the name of a definition. */
export type ImageLike = ImageNode | ImageReference;

/** Whether a node is a picture. */
export const isImage = (node: PhrasingContent): node is ImageLike =>
  node.type === 'image' || node.type === 'imageReference';

const targetOf = (node: ImageLike, state: State): { url: string; title?: string | null | undefined } =>
  node.type === 'image' ? node : (state.definitions.get(node.identifier.toUpperCase()) ?? { url: '' });

const checkRemote = (node: ImageLike, url: string, state: State): boolean => {
  const isRemote = /^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(url);
  if (isRemote)
    report(state.file, node, {
      rule: 'markdown/image-remote',
      found: `picture at \`${url.slice(0, 60)}\``,
      expected: 'a PNG or JPEG file inside `content/`',
      fix: 'Put the file into the content folder and name it by its path from this file.',
    });
  return isRemote;
};

const FILE_NAME = /^\S+\.(?:png|jpe?g|gif|svg|webp|pdf)$/iu;

const checkAlt = (node: ImageLike, state: State): void => {
  const alt = node.alt?.trim() ?? '';
  if (alt !== '' && !FILE_NAME.test(alt)) return;
  report(state.file, node, {
    rule: 'markdown/image-no-alt',
    found:
      alt === '' ? 'picture without a description' : `picture described by the name of a file, \`${alt}\``,
    expected: '`![What it shows](pictures/name.png)`',
    fix: 'Say in the brackets what the picture shows, for people who cannot see it.',
  });
};

const checkTitle = (node: ImageLike, title: string | null | undefined, state: State): void => {
  if (!title) return;
  report(state.file, node, {
    rule: 'markdown/link-title',
    found: `title “${title}” of a picture`,
    expected: 'words that can be printed',
    fix: 'Paper shows no titles: put the words into the text.',
  });
};

/** In a text, `content/picture-missing` is reported as `markdown/image-missing`. */
const RULES_IN_TEXT: Partial<Record<PictureError['rule'], RuleId>> = {
  'content/picture-format': 'markdown/image-format',
  'content/picture-missing': 'markdown/image-missing',
  'content/picture-outside': 'markdown/image-outside',
  'content/picture-remote': 'markdown/image-remote',
  'content/picture-too-large': 'markdown/image-too-large',
};

const ruleInText = (rule: PictureError['rule']): RuleId => RULES_IN_TEXT[rule] ?? rule;

/**
 * A local picture with its bytes; records remote, missing and undescribed pictures, and those outside the
 * content folder.
 */
export const convertImage = (node: ImageLike, state: State): Image[] => {
  const { url, title } = targetOf(node, state);
  checkAlt(node, state);
  checkTitle(node, title, state);
  if (checkRemote(node, url, state)) return [];
  const picture = state.audience.readPicture(state.file, url);
  if ('rule' in picture) {
    report(state.file, node, { ...picture, rule: ruleInText(picture.rule) });
    return [];
  }
  return [{ type: 'image', ...picture, alt: node.alt?.trim() ?? '' }];
};

/** Records a picture inside a line of text. */
export const refuseInlineImage = (node: ImageLike, state: State): void =>
  report(state.file, node, {
    rule: 'markdown/image-inline',
    found: 'picture inside a line',
    expected: 'a picture in a paragraph of its own',
    fix: 'Put an empty line before and after it, and delete links around it.',
  });
