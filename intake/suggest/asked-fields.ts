import { plain } from '../values/plain.ts';
import type { AnswerField } from './field-names.ts';

/** Fields that surveys ask people about directly. */
export type AskedField = Extract<AnswerField, 'account' | 'role' | 'email' | 'name'>;

const COMPANY =
  'company|organi[sz]ation|employer|business|firma|unternehmens?|organisation|arbeitgeber|entreprise|societe|empresa|compania|organizacion|organizacao|azienda|societa|organizzazione|bedrijf|werkgever|organisatie';
const ROLE =
  'role|(?:job )?title|position|rolle|funktion|stelle|berufsbezeichnung|jobtitel|fonction|poste|cargo|puesto|rol|funcion|funcao|ruolo|mansione|posizione|functie(?:titel)?|rol|positie';
const EMAIL =
  '(?:e-?mail|mail)(?: ?-?ad?dress?e?)?|adresse (?:e-?mail|mail)|correo(?: electronico)?|indirizzo e-?mail|e-?mailadres';
const NAME = '(?:full )?name|nom(?: complet)?|nombre(?: completo)?|nome(?: completo)?|naam';

/** "What is your", with an optional "the name of" in questions about the company. */
const WHAT_IS =
  "(?:what(?: is|'s|s)|(?:please )?(?:enter|state|tell us|provide)|was ist|wie (?:ist|lautet|heisst)|welches? ist|quel(?:le)? est|cual es|qual(?: e)?|wat is)";
const NAME_OF =
  '(?:the name of|der name|le nom de|el nombre de|o nome d[ae]|il nome della|de naam van)';
const YOUR =
  "your|ihre?[rs]?|deine?[rs]?|votre|ton|ta|su|tu|(?:[oa] )?(?:seu|sua|teu|tua)|(?:il |la |l')?(?:suo|sua|tuo|tua|vostr[oa])|uw|jouw|je";
const QUALIFIED =
  '(?:(?:current|work|business|company|aktuelle|geschaftliche|actuel|actual|attuale|huidige) )?';
/** "Which company do you work for", and equivalents in the other languages. */
const WORKS =
  'do you (?:work|represent|belong)|are you (?:with|from|at|working|employed)|arbeiten|arbeitest|sind sie|bist du|gehoren|vertreten|travaillez|travailles|etes-vous|representez|trabaja|trabalha|representa|lavora|lavori|rappresenta|werkt|werk je|vertegenwoordigt';
const WHICH =
  '(?:(?:in|at|for|with|bei|fur|aus|pour|chez|dans|en|para|em|per|voor|bij) )?(?:what|which|welche[mnrs]?|quel(?:le)?|que|qual|quale|che|welke?)';

const yours = (noun: string): RegExp =>
  new RegExp(`^${WHAT_IS} (?:${YOUR}) ${QUALIFIED}(?:${noun})(?!\\w)`);

const ASKS: Readonly<Record<AskedField, readonly RegExp[]>> = {
  account: [
    new RegExp(`^${WHAT_IS} (?:${NAME_OF} )?(?:${YOUR}) (?:${COMPANY})(?:'s name| name| called)?$`),
    new RegExp(
      `^(?:name|nom|nombre|nome|naam)(?: of| de| d[ae]| della| van)? (?:${YOUR}) (?:${COMPANY})$`,
    ),
    new RegExp(`^${WHICH} (?:${COMPANY}) (?:voce )?(?:${WORKS})`),
    /^(?:where do you work|wo arbeiten sie)$|会社名|御社名|貴社名|勤務先/,
  ],
  role: [
    yours(ROLE),
    new RegExp(
      `^which (?:of (?:these|the following) )?(?:(?:${ROLE}) )?best describes your (?:${ROLE})`,
    ),
    new RegExp(`^welche (?:${ROLE}) (?:haben|hast|nehmen|uben)`),
    /役職|職種|役割/,
  ],
  email: [new RegExp(`${yours(EMAIL).source}$`), /メールアドレス/],
  name: [
    new RegExp(`^${WHAT_IS} (?:${YOUR}) (?:${NAME})$`),
    /^(?:wie heissen sie|come si chiama)$|^お?名前/,
  ],
};

/** The field about the person or their company that a question asks for. Null if there is none. */
export function askedField(question: string): AskedField | null {
  const text = plain(question)
    .replace(/[?¿:.*"“”„…]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const fields = Object.keys(ASKS) as AskedField[];
  return fields.find((field) => ASKS[field].some((asks) => asks.test(text))) ?? null;
}
