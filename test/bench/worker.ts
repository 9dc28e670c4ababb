import { parentPort, workerData } from 'node:worker_threads';
import type { Entry } from './data.ts';
import { measurePage, type PageResult } from './measure-page.ts';
import type { Batch, WorkerSetup } from './pool.ts';
import { createPages } from './predict.ts';

// The one module of the bench that acts when it is loaded: a worker's entry, imported by nobody.
const { sites, ...options } = workerData as WorkerSetup;
const pageOf = createPages(sites, options);

parentPort?.on('message', ({ lines, steps }: Batch) => {
  const results: PageResult[][] = lines.map((line) => {
    const entry = JSON.parse(line) as Entry;
    return steps.flatMap(({ input, wants }) => {
      const page = pageOf(entry, input);
      return page ? [measurePage(page, wants)] : [];
    });
  });
  parentPort?.postMessage(results);
});
