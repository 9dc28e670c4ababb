import { packedHtml } from './weights/html.weights.ts';
import { late, type Weights } from './weights.ts';

/** The weights that come with the library, for HTML. */
export const htmlWeights: () => Weights = late(packedHtml, 'html');
