import { expose } from 'comlink';
import { createImportJob } from './import-job.ts';

/** Entry of the worker that reads what is brought in. */
expose(createImportJob());
