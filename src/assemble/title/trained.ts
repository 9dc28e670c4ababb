import { late } from '../../judge/late.ts';
import { packedTitles } from '../../judge/weights/titles.weights.ts';
import { type Titler, unpackTitler } from './titler.ts';

/** The titler that comes with the library. */
export const trainedTitler: () => Titler = late(() => unpackTitler(packedTitles));
