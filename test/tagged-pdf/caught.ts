import type { ReactElement } from 'react';
import {
  isTaggedPdfError,
  renderTagged,
  type TaggedOptions,
  type TaggedPdfError,
} from '../../scripts/tagged-pdf/index.ts';
import { OPTIONS } from './elements.ts';

/** The error of the guard that rejects an element. Throws when none does. */
export const caught = async (
  element: ReactElement,
  options: Partial<TaggedOptions> = {},
): Promise<TaggedPdfError> => {
  try {
    await renderTagged(element, { ...OPTIONS, ...options });
  } catch (error) {
    if (isTaggedPdfError(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};
