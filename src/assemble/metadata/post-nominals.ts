/** What belongs to the name before it. */
export const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Degrees, orders and chartered titles behind a name (post-nominal letters), without full stops. */
const POST_NOMINALS = new Set(
  (
    'md phd do dr rn rd rdn ldn ld cdn cns cdces ms msc ma ba bs bsc mph mba jd llm llb esq lcsw lmft lpc lmhc psyd edd dds dmd dvm ' +
    'dpt pt ot pharmd np pac fnp arnp aprn crnp cnm ibclc cfp cfa cpa chfc cepf ea cpt cscs ryt eryt fand faap facp facog facs ' +
    'faan faad obe mbe cbe kbe qc kc mp pe pmp cissp shrmcp shrmscp phr sphr cis mfa mfin meng beng aia leed rph ccc-slp slp psp cpp ryt-200 e-ryt foma dabom vmd cvt lvt'
  ).split(' '),
);

/** Whether a piece of a byline is a degree or a title behind the name before it. */
export function isPostNominal(piece: string): boolean {
  const letters = piece.replace(/[.®™*\s-]/g, '');
  return /^\p{Lu}/u.test(piece) && letters.length <= 9 && POST_NOMINALS.has(letters.toLowerCase());
}
