import { zipFiles } from './zip.ts';

Object.assign(window, { zipFiles });
