import type { Claim } from '../../document.ts';
import { jsonLdClaims } from './json-ld.ts';
import type { ClaimMaterial } from './material.ts';
import { metaClaims } from './meta.ts';
import { microdataClaims, relAuthorClaims, timeClaims } from './microdata.ts';

/**
 * What an HTML input says of itself outside its visible text, source by source, each in the order
 * of the input. Nothing is weighed here: rivals stand side by side.
 */
export function collectClaims(material: ClaimMaterial): readonly Claim[] {
  return [
    ...jsonLdClaims(material),
    ...metaClaims(material),
    ...microdataClaims(material),
    ...relAuthorClaims(material),
    ...timeClaims(material),
  ];
}
