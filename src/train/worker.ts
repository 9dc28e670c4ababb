import { parentPort } from 'node:worker_threads';
import { trainTrees } from './boost.ts';
import type { Job } from './parallel.ts';

// The one module that acts when it is loaded: it is a worker's entry, imported by nobody.
parentPort?.on('message', ({ data, options }: Job) => {
  parentPort?.postMessage(trainTrees(data, options));
});
