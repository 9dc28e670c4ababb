import { late } from './late.ts';
import { packedText } from './weights/text.weights.ts';
import { unpackWeights, type Weights } from './weights.ts';

/** The weights that come with the library, for plain text and Markdown. */
export const textWeights: () => Weights = late(() => unpackWeights(packedText, 'text'));
