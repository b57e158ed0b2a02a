/** Path of a file in another format in the folder of the site. */
export const filePath = (file: string): string => `formats/${file}`;

/** Path of a PDF of the build in the folder of the site. */
export const pdfPath = (file: string): string => `pdf/${file}`;

/** Path of a PDF of a ready-made packet in the folder of the site. */
export const packetPath = (file: string): string => `packets/${file}`;
