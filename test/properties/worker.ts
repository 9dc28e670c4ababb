import { parentPort } from 'node:worker_threads';
import { extractArticle } from '../../src/extract.ts';

parentPort?.on('message', (inputs: readonly string[]) => {
  parentPort?.postMessage(inputs.map((input) => JSON.stringify(extractArticle(input))));
});
