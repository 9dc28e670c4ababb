/** A paragraph that examples of rules stand below or above. */
export const PARAGRAPH =
  'In this town by the river the bridge has been closed since May, and for as long the people on the far side have had to ' +
  'take the ferry to school, to work and to the market, which is as far again as it was.';
