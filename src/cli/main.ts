#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extractArticle } from '../extract.ts';
import { type Io, run } from './run.ts';

// The thin part that is a process. Everything that can be tested without one is in run.ts.

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Resolves when everything is handed over, so that a pipe is never cut at the process's end. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.on('error', reject);
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

const { version } = createRequire(import.meta.url)('klartext/package.json') as { version: string };

const io: Io = {
  extract: extractArticle,
  readFile,
  readInput,
  write,
  complain: (text) => process.stderr.write(text),
  inputIsTerminal: process.stdin.isTTY === true,
  outputIsTerminal: process.stdout.isTTY === true,
  env: process.env,
  version,
};

process.exitCode = await run(process.argv.slice(2), io);
