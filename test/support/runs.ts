/** So many cases of a property, or as many times that as `KLARTEXT_TIMES` says. */
export const runs = (count: number): { readonly numRuns: number } => ({
  numRuns: count * Number(process.env['KLARTEXT_TIMES'] ?? 1),
});
