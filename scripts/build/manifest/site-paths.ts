/** Where a PDF of the build lies in the folder of the site. */
export const pdfPath = (file: string): string => `pdf/${file}`;
