// Entry of the one-file build. Page and workers run the same text; what a worker is to do is its name.
if (typeof document === 'undefined') void import('./run-job.ts').then(({ runJob }) => runJob(self.name));
else void import('./page.tsx').then(({ startPage }) => startPage());
