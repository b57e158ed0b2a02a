import { zipFiles } from './basket/zip.ts';

Object.assign(window, { zipFiles });
