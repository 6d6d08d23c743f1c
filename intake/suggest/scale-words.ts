import { plain } from '../values/plain.ts';
import { effortInWords } from './effort-words.ts';

/**
 * The end of a scale that a text describes, and the kind of scale. Only scales of difficulty express effort
 * directly.
 */
export interface EndWord {
  end: 'easy' | 'difficult';
  kind: 'difficulty' | 'satisfaction' | 'agreement';
}

const SATISFIED =
  /\b(satisfied|happy|pleased|delighted|good|great|excellent|zufrieden|satisfaite?s?|content|satisfech[oa]s?|satisfeit[oa]s?|soddisfatt[oa]|tevreden)\b|満足|良い|よい/;
const DISSATISFIED =
  /\b(dissatisfied|unsatisfied|unhappy|displeased|poor|bad|terrible|awful|unzufrieden|insatisfaite?s?|mecontente?s?|insatisfech[oa]s?|insatisfeit[oa]s?|insoddisfatt[oa]|ontevreden|not satisfied|nicht zufrieden|pas satisfaite?)\b|不満|悪い/;
const AGREE =
  /\b(agree|true of me|stimme (?:voll |vollig |eher )?zu|trifft (?:voll |eher )?zu|d'?accord|de acuerdo|concordo|d'?accordo|mee eens|eens)\b|そう思う|同意/;
const DISAGREE =
  /\b(disagree|stimme (?:\w+ )*nicht zu|trifft (?:\w+ )*nicht zu|lehne (?:\w+ )*ab|pas (?:du tout )?d'?accord|en desacuerdo|discordo|in disaccordo|oneens|not agree)\b|そう思わない|同意しない/;
const STRONGLY =
  /\b(strongly|very|completely|totally|extremely|fully|absolutely|voll|vollig|sehr|uberhaupt|gar|tout a fait|tres|du tout|totalmente|muy|muito|completamente|molto|zeer|helemaal|volledig|excellent|terrible|awful)\b|非常に|とても|全く|まったく/;

/** The end of a scale that words describe. Null if they describe the middle or no scale. */
export function endOf(words: string): EndWord | null {
  const effort = effortInWords(words);
  if (effort === 'VERY_EASY' || effort === 'EASY') return { end: 'easy', kind: 'difficulty' };
  if (effort === 'VERY_DIFFICULT' || effort === 'DIFFICULT') {
    return { end: 'difficult', kind: 'difficulty' };
  }
  const text = plain(words);
  if (DISSATISFIED.test(text)) return { end: 'difficult', kind: 'satisfaction' };
  if (SATISFIED.test(text)) return { end: 'easy', kind: 'satisfaction' };
  if (DISAGREE.test(text)) return { end: 'difficult', kind: 'agreement' };
  return AGREE.test(text) ? { end: 'easy', kind: 'agreement' } : null;
}

/** Whether words describe the extreme of a scale. */
export function isStrong(words: string): boolean {
  const effort = effortInWords(words);
  if (effort) return effort.startsWith('VERY');
  return STRONGLY.test(plain(words));
}

/** Whether words describe the middle of a scale of agreement or satisfaction. */
export function isMiddle(words: string): boolean {
  return /\b(neither|neutral\w*|undecided|teils|weder|ni .* ni|nem .* nem|ne .* ne|noch|neutr[aeo]\w*|mixed)\b|どちら/.test(
    plain(words),
  );
}
