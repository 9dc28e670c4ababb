import { late } from './late.ts';
import { type Namer, unpackNamer } from './namer.ts';
import { packedNames } from './weights/names.weights.ts';

/** The namer that comes with the library. */
export const trainedNamer: () => Namer = late(() => unpackNamer(packedNames));
