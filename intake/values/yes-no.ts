import { plain } from './plain.ts';

const YES =
  /^(true|yes|y|1|x|✓|✔|☑|on|ja|j|oui|o|vrai|si|sim|s|verdadero|verdadeiro|vero|waar|wahr|verdad|はい|可|同意する|同意します|opted in|opt in|opt-in|subscribed|granted|agreed|i agree|consented|allowed|checked|ok|okay|sure|of course|gerne|claro|bien sur|d'accord|certo)$/;
const NO =
  /^(false|no|n|0|off|nein|non|nao|nee|faux|falso|onwaar|falsch|いいえ|不可|同意しない|同意しません|opted out|opt out|opt-out|unsubscribed|declined|denied|refused|not agreed|i do not agree|i don't agree|never|unchecked|do not contact|don't contact|bitte nicht|lieber nicht|rather not|no gracias|non merci)$/;
const FIRST_WORD =
  /^(yes|ja|oui|si|sim|はい|no|nein|non|nao|nee|いいえ|true|false)(?=$|[\s,.;:!、。(–-])/;
/** Words after a yes or a no that revoke or restrict it. */
const BUT =
  /\b(but|only|except|unless|not|aber|nur|nicht|mais|seulement|pero|solo|mas|apenas|ma|maar|alleen)\b/;

/** The yes or no that a cell expresses in words. Undefined if it is unclear, null if the cell is empty. */
export function yesOrNo(cell: string): boolean | null | undefined {
  const text = plain(cell).replace(/[.!\s]+$/, '');
  if (text === '') return null;
  if (YES.test(text)) return true;
  if (NO.test(text)) return false;
  const first = FIRST_WORD.exec(text)?.[1];
  if (first === undefined || BUT.test(text.slice(first.length))) return undefined;
  return yesOrNo(first);
}
