import type { Document, SourceBlock } from '../read/document.ts';
import type { TrainingPage } from './example.ts';

/** From this share of its words on, a block is the article's. */
const OWN = 0.5;

/** The blocks of a page's article, as its gold has it; in order. */
export const ownBlocks = ({ blocks }: Document, { label }: TrainingPage): readonly SourceBlock[] =>
  blocks.filter((_, i) => label[i]! >= OWN);
