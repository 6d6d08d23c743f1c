/** What the product is called where the deployment does not say. */
const OUR_PRODUCT = 'our product';

/** What a step is asked by. `product` null: it is not named. */
export function surveyQuestion(statement: string, product: string | null): string {
  return `Now that you use ${product ?? OUR_PRODUCT}, how difficult is it to ${asClause(statement)}?`;
}

/** A statement as it goes on in a sentence: "Plan the stops." is "plan the stops", "ETA" stays. */
export function asClause(statement: string): string {
  const bare = statement.trim().replace(/[.?!\u2026\s]+$/u, '');
  const isAcronym = /^\p{Lu}{2}/u.test(bare);
  return isAcronym ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
}
