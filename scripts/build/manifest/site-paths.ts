/** Path of a PDF of the build in the folder of the site. */
export const pdfPath = (file: string): string => `pdf/${file}`;
