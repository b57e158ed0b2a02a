import { pathOf, type StructureElement } from '../structure/structure.ts';
import { ALLOWED_CHILDREN, ALLOWED_PARENTS } from '../structure/vocabulary.ts';
import { taggedPdfError } from '../tagged-pdf-error.ts';
import type { TagSpec } from '../types.ts';
import { checkField } from './check-field.ts';

const FILE_NAME = /^\S+\.(png|jpe?g|gif|svg|webp|pdf)$/i;

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** The canonical form of a BCP 47 tag. Throws when it is not one. */
export const checkLanguage = (language: string, path: readonly string[]): void => {
  try {
    Intl.getCanonicalLocales(language);
  } catch {
    throw taggedPdfError(
      'attribute',
      `“${language}” is no BCP 47 language tag`,
      'Write one such as en or es-MX.',
      {
        path,
      },
    );
  }
};

const checkFigure = (spec: TagSpec, path: string[]): void => {
  if (spec.type !== 'Figure') return;
  if (blank(spec.alt) && blank(spec.actual))
    throw taggedPdfError(
      'graphic-without-description',
      'Figure without an alt text',
      'Say in `alt` what it shows.',
      {
        path,
      },
    );
  if (FILE_NAME.test(spec.alt ?? ''))
    throw taggedPdfError(
      'graphic-without-description',
      `The alt text “${spec.alt}” is a file name`,
      'Say in `alt` what the picture shows.',
      { path },
    );
};

const checkLink = (spec: TagSpec, path: string[]): void => {
  if (spec.type === 'Link' && blank(spec.href))
    throw taggedPdfError('link', 'Link without an address', 'Give it `href`: an address or #destination.', {
      path,
    });
};

const checkHeaderCell = (spec: TagSpec, path: string[]): void => {
  if (spec.type === 'TH' && !spec.scope)
    throw taggedPdfError(
      'attribute',
      'TH without a scope',
      'Say in `scope` whether it heads a Column or a Row.',
      {
        path,
      },
    );
};

const checkNesting = (element: StructureElement): void => {
  const { parent, spec } = element;
  if (!parent) return;
  const children = ALLOWED_CHILDREN[parent.spec.type];
  const parents = ALLOWED_PARENTS[spec.type];
  if ((children && !children.includes(spec.type)) || (parents && !parents.includes(parent.spec.type)))
    throw taggedPdfError(
      'nesting',
      `${spec.type} directly in ${parent.spec.type}`,
      children
        ? `${parent.spec.type} has ${children.join(', ')}.`
        : `${spec.type} belongs in ${parents?.join(', ')}.`,
      { path: pathOf(element) },
    );
};

/** Throws when a new element lacks required properties, or its type is not allowed in its place. */
export const checkTag = (element: StructureElement): void => {
  const { spec } = element;
  const path = pathOf(element);
  if (spec.lang !== undefined) checkLanguage(spec.lang, path);
  for (const check of [checkFigure, checkLink, checkHeaderCell, checkField]) check(spec, path);
  checkNesting(element);
};
