import { createReadStream } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { createGunzip } from 'node:zlib';
import { BENCH } from './data.ts';
import type { PageResult } from './measure-page.ts';
import type { Step } from './plan.ts';
import type { PagesOptions } from './predict.ts';

/** What a worker is told once. */
export interface WorkerSetup extends PagesOptions {
  /** The sites of the pages that other systems' outputs were made from, by id. */
  readonly sites: ReadonlyMap<string, string>;
}

/** Some records, as lines of JSON, and what is wanted of them. */
export interface Batch {
  readonly lines: readonly string[];
  readonly steps: readonly Step[];
}

export interface Pool {
  /** Measures every record of a file in every way asked for; results in the order of the file. */
  readonly measure: (file: string, steps: readonly Step[]) => Promise<readonly PageResult[]>;
  readonly close: () => Promise<void>;
}

const WORKERS = 2;
/** A batch is full from so many UTF-16 code units on. */
const BATCH = 1_000_000;

/** Workers that read no files: records go to them in batches, so that no file is held whole. */
export function createPool(setup: WorkerSetup, folder = BENCH): Pool {
  const url = new URL('./worker.ts', import.meta.url);
  const workers = Array.from({ length: WORKERS }, () => new Worker(url, { workerData: setup }));
  return {
    async measure(file, steps) {
      const results: (readonly PageResult[])[] = [];
      const batches = readBatches(`${folder}/data/${file}.jsonl.gz`);
      let count = 0;
      await Promise.all(
        workers.map(async (worker) => {
          for (let next = await batches.next(); !next.done; next = await batches.next()) {
            const at = count++;
            const done = await ask(worker, { lines: next.value, steps });
            results[at] = done.flat();
          }
        }),
      );
      return results.flat();
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/**
 * Lines in batches. Not by `readline`, which takes U+2028 inside a string for the end of a line.
 */
async function* readBatches(path: string): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let batch: string[] = [];
  let size = 0;
  let rest = '';
  for await (const chunk of createReadStream(path).pipe(createGunzip({ chunkSize: 1 << 18 }))) {
    const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      batch.push(line);
      size += line.length;
    }
    if (size < BATCH) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (rest !== '') batch.push(rest);
  if (batch.length > 0) yield batch;
}

function ask(worker: Worker, batch: Batch): Promise<readonly PageResult[][]> {
  return new Promise((resolve, reject) => {
    const answered = (results: readonly PageResult[][]): void => {
      worker.off('error', failed);
      resolve(results);
    };
    const failed = (error: unknown): void => {
      worker.off('message', answered);
      reject(error);
    };
    worker.once('message', answered);
    worker.once('error', failed);
    worker.postMessage(batch);
  });
}
