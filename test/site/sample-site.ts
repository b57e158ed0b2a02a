import { textHash } from '../../scripts/handout/handout-text.ts';
import type { Handout } from '../../scripts/handout/model.ts';
import type { SheetFacts } from '../../templates/web/sheet-facts.ts';

/** A handout with one PDF that nobody made. */
export const factsOf = (handout: Handout, change: Partial<SheetFacts> = {}): SheetFacts => ({
  handout,
  revision: 1,
  version: '2026.11.1',
  textHash: textHash(handout),
  grade: 4.2,
  pdfs: [
    {
      edition: 'letter-standard',
      ink: 'colour',
      fillable: false,
      href: `pdf/${handout.language}/letter-standard/${handout.id}.pdf`,
      pages: 2,
      bytes: 1000,
      sha256: '0'.repeat(64),
    },
  ],
  ...change,
});
