import { late } from '../../judge/late.ts';
import { packedKinds } from '../../judge/weights/kinds.weights.ts';
import { type KindSorter, unpackKinds } from './sorter.ts';

const sorter = late(() => unpackKinds(packedKinds));

/** Tells kinds by the trees that come with the library. */
export const trainedSorter: KindSorter = (row) => sorter()(row);
