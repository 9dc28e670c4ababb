import { packedHtml } from './weights/html.weights.ts';
import { packedText } from './weights/text.weights.ts';
import {
  type PackedWeights,
  unpackWeights,
  type Weights,
  type WeightsByFormat,
} from './weights.ts';

/** Unpacked once, when first asked for: a constant that is made late. */
function late(packed: PackedWeights, kind: 'text' | 'html'): () => Weights {
  let weights: Weights | undefined;
  return () => {
    weights ??= unpackWeights(packed, kind);
    return weights;
  };
}

/** The weights that come with the library. */
export const trainedWeights: WeightsByFormat = {
  text: late(packedText, 'text'),
  html: late(packedHtml, 'html'),
};
