import type { DiagnosticDetails } from './diagnostic.ts';
import type { ContentRule } from './rules.ts';

/** An error under a rule of the content model. */
export type ContentDiagnostic = DiagnosticDetails & { rule: ContentRule };
