import { Worker } from 'node:worker_threads';
import type { Ensemble } from '../judge/trees.ts';
import type { Binned } from './bins.ts';
import type { BoostOptions } from './boost.ts';

/** One training: options without the callback, which can't cross into a worker. */
export interface Job {
  readonly data: Binned;
  readonly options: Omit<BoostOptions, 'onTree'>;
}

export interface ParallelOptions {
  /** How many trainings run at a time. Default 2. */
  readonly workers?: number;
  /** The module a worker runs; by default the one that lies beside this. */
  readonly worker?: URL;
}

/**
 * Runs several trainings in worker threads, the folds of a cross-validation, say. Each gives
 * what `trainTrees` gives on its own; the order of the results is that of the jobs. A matrix
 * binned with `shared` is not copied.
 *
 * @throws what a training throws; the others are then given up
 */
export async function trainAll(
  jobs: readonly Job[],
  options: ParallelOptions = {},
): Promise<readonly Ensemble[]> {
  const results: Ensemble[] = new Array(jobs.length);
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const url = options.worker ?? new URL(`./worker.${extension}`, import.meta.url);
  const count = Math.max(1, Math.min(options.workers ?? 2, jobs.length));
  const threads = Array.from({ length: jobs.length === 0 ? 0 : count }, () => new Worker(url));
  let next = 0;
  try {
    await Promise.all(
      threads.map(async (thread) => {
        for (let job = next++; job < jobs.length; job = next++) {
          results[job] = await run(thread, jobs[job]!);
        }
      }),
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return results;
}

function run(thread: Worker, job: Job): Promise<Ensemble> {
  return new Promise((resolve, reject) => {
    const done = () => {
      thread.off('message', onMessage);
      thread.off('error', onError);
    };
    const onMessage = (ensemble: Ensemble) => {
      done();
      resolve(ensemble);
    };
    const onError = (error: unknown) => {
      done();
      reject(error);
    };
    thread.once('message', onMessage);
    thread.once('error', onError);
    thread.postMessage(job);
  });
}
