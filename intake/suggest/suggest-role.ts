import { ROLES, type Role } from '../mapping/efforts.ts';
import { wordsOf } from './suggest-columns.ts';

const BUYS =
  /\b(buyer|purchas\w*|procurement|decision\w*|budget\w*|cfo|ceo|owner|entscheider\w*|geschäftsführ\w*|einkäufer\w*|einkauf|inkoper|acheteu\w*)\b/;
const DOES =
  /\b(executor|user|operator|dispatch\w*|planner|agent|specialist|sachbearbeiter\w*|anwender\w*|disponent\w*)\b/;
const GAINS = /\b(beneficiary|recipient|end customer|stakeholder|beteiligte\w*)\b/;

/** The role that a title suggests. Null if it is unclear. */
export function suggestRole(title: string): Role | null {
  const words = wordsOf(title).join(' ');
  const named = ROLES.find((role) => role.toLowerCase() === words);
  if (named !== undefined) return named;
  if (BUYS.test(words)) return 'BUYER';
  if (DOES.test(words)) return 'EXECUTOR';
  return GAINS.test(words) ? 'BENEFICIARY' : null;
}
