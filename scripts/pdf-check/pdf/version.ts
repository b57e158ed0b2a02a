/** Whether a file's header is PDF 2.0, to which other standards apply than to PDF 1.7. */
export const isPdf2 = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 8)).toString('latin1') === '%PDF-2.0';
