import { expose } from 'comlink';
import { createReportJob } from './report-job.ts';

/** Entry of the worker that makes one report. */
expose(createReportJob());
