/** The registry of detectors, in the order of breaks.md. */
import { cb01 } from './cb01-blamed-without-diagnosis.ts';
import { cb02 } from './cb02-redirected-and-re-asked.ts';
import { cb03a } from './cb03a-vague-appointment.ts';
import { cb03b } from './cb03b-missed-appointment.ts';
import { cb03c } from './cb03c-multiple-truck-rolls.ts';
import { cb04 } from './cb04-kpi-shuffle.ts';
import { cb05 } from './cb05-no-cross-channel-tracking.ts';
import { cb06 } from './cb06-no-apology-no-compensation.ts';
import { cb07 } from './cb07-noc-contact-centre-silo.ts';
import { cb08 } from './cb08-no-pre-outage-alert.ts';
import { cb09 } from './cb09-uncoordinated-response.ts';
import { cb10 } from './cb10-poor-dialogue-information.ts';
import { cb11 } from './cb11-handover-not-acknowledged.ts';
import { cb12 } from './cb12-incomplete-handover.ts';
import { cb13 } from './cb13-ping-pong.ts';
import { cb14 } from './cb14-false-pending.ts';
import { cb15 } from './cb15-broken-promise.ts';
import { cb16 } from './cb16-dead-letter.ts';
import { cb17 } from './cb17-premature-closure.ts';
import { cb18 } from './cb18-weak-signal-ignored.ts';
import { cb19 } from './cb19-partner-black-hole.ts';
import { cb20 } from './cb20-contradictory-status.ts';
import { cb21 } from './cb21-minimising-language.ts';
import { cb22 } from './cb22-orphaned-case.ts';
import { cb23 } from './cb23-shift-amnesia.ts';
import { cb24 } from './cb24-unauthorised-step.ts';
import type { Detector } from './detector.ts';

export const DETECTORS: readonly Detector[] = [
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
