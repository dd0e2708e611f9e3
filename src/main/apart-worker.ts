/** The thread that works on long texts. */

import { ENGINE } from '../verifier/engine.js';
import { answerJobs } from './apart-jobs.js';
import { openVerifier } from './open.js';

answerJobs(ENGINE, openVerifier);
