/** SHA-256 of a project's program, in hexadecimal; `root` is its folder. Throws what the file system says. */
export declare const programHash: (root: string) => string;
