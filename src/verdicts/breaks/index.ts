/** The registry of detectors, in the order of breaks.md. */
import { cb01 } from './cb01-blamed-without-diagnosis.ts';
import { cb02 } from './cb02-redirected-and-re-asked.ts';
import { cb07 } from './cb07-noc-contact-centre-silo.ts';
import { cb17 } from './cb17-premature-closure.ts';
import type { Detector } from './detector.ts';

export const DETECTORS: readonly Detector[] = [cb01, cb02, cb07, cb17];
