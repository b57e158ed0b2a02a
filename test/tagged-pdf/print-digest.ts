import { createHash } from 'node:crypto';
import { renderTagged } from '../../scripts/tagged-pdf/index.ts';
import { OPTIONS } from './elements.ts';
import { wholeSheet } from './whole-sheet.ts';

/** Prints the digest of the whole sheet; run as a separate process. */
renderTagged(wholeSheet(), OPTIONS).then(({ bytes }) => {
  process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
});
