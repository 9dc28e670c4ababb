import { late } from './late.ts';
import { packedHtml } from './weights/html.weights.ts';
import { unpackWeights, type Weights } from './weights.ts';

/** The weights that come with the library, for HTML. */
export const htmlWeights: () => Weights = late(() => unpackWeights(packedHtml, 'html'));
