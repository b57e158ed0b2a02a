/** Whether a file says at its head that it is of PDF 2.0, which follows other standards than one of PDF 1.7. */
export const isPdf2 = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 8)).toString('latin1') === '%PDF-2.0';
