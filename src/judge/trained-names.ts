import { type Namer, unpackNamer } from './namer.ts';
import { packedNames } from './weights/names.weights.ts';

let namer: Namer | undefined;

/** The namer that comes with the library, unpacked when first asked for. */
export function trainedNamer(): Namer {
  namer ??= unpackNamer(packedNames);
  return namer;
}
