import fc from 'fast-check';

// The same cases in every run, so that a change is judged by what it changes. Other cases, and forty times as many,
// to go looking for trouble: KLARTEXT_SEED=$RANDOM KLARTEXT_TIMES=40 npx vitest run test/properties
fc.configureGlobal({ seed: Number(process.env['KLARTEXT_SEED'] ?? 20_261_123) });
