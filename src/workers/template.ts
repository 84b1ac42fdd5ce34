import { expose } from 'comlink';
import { createTemplateJob } from './template-job.ts';

/** Entry of the worker that writes collection templates. */
expose(createTemplateJob());
