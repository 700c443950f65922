/** All there is to plant, in the order of the detectors. */
import { cb01 } from './cb01.ts';
import { cb02 } from './cb02.ts';
import { cb03a } from './cb03a.ts';
import { cb03b } from './cb03b.ts';
import { cb03c } from './cb03c.ts';
import { cb04 } from './cb04.ts';
import { cb05 } from './cb05.ts';
import { cb06 } from './cb06.ts';
import { cb07 } from './cb07.ts';
import { cb08 } from './cb08.ts';
import { cb09 } from './cb09.ts';
import { cb10 } from './cb10.ts';
import { cb11 } from './cb11.ts';
import { cb12 } from './cb12.ts';
import { cb13 } from './cb13.ts';
import { cb14 } from './cb14.ts';
import { cb15 } from './cb15.ts';
import { cb16 } from './cb16.ts';
import { cb17 } from './cb17.ts';
import { cb18 } from './cb18.ts';
import { cb19 } from './cb19.ts';
import { cb20 } from './cb20.ts';
import { cb21 } from './cb21.ts';
import { cb22 } from './cb22.ts';
import { cb23 } from './cb23.ts';
import { cb24 } from './cb24.ts';
import type { Planting } from './story.ts';

export const PLANTINGS: readonly Planting[] = [
  cb01,
  cb02,
  cb03a,
  cb03b,
  cb03c,
  cb04,
  cb05,
  cb06,
  cb07,
  cb08,
  cb09,
  cb10,
  cb11,
  cb12,
  cb13,
  cb14,
  cb15,
  cb16,
  cb17,
  cb18,
  cb19,
  cb20,
  cb21,
  cb22,
  cb23,
  cb24,
];
