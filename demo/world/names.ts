import { type Random } from '../kernel/random.ts';
import { slug } from '../kernel/slug.ts';
import { cellOf, rowsOf } from '../kernel/table.ts';

/** An invented name as the person writes it, and as it is written in their e-mail address. */
export interface DemoName {
  name: string;
  mailbox: string;
}

/**
 * Given names and family names that go together, separated by commas. `/` precedes the Latin spelling of a
 * name in another script, and `<` marks names whose family name comes first.
 */
const NAMES = `
  | Grace, Peter, Hannah, Owen, Ruth, Callum, Beth, Simon         | Whitaker, Doyle, Pryce, Ashby, Langford, Teague
  | Maria, Jordan, Denise, Curtis, Tasha, Wade, Lorraine, Emmett  | Hargrove, Bennett, Castillo, Freeman, Novak, Boyd
  | Amara, Chidi, Ngozi, Tunde, Ifeoma                            | Okafor, Adeyemi, Eze, Balogun
  | Lucía, Íñigo, Pilar, Andrés, Begoña                           | Muñoz, Ibáñez, Quintana, Peña
  | Jürgen, Anneliese, Björn, Käthe, Detlef                       | Groß, Schäfer, Möller, Brandt
  | Siân, Rhys, Niamh, Oisín, Aoife                               | Ó Briain, Llewellyn, O’Shea, MacBride
  | Linh, Thảo, Minh, Đức                                         | Nguyễn, Trần, Phạm
  | Søren, Åsa, Pål, Ingeborg                                     | Ødegård, Nyström, Kjær
  | Zofia, Łukasz, Agnieszka, Paweł                               | Wójcik, Mazur, Król
  | Ayşe, Çağlar, Işıl, Ömer                                      | Yılmaz, Şahin, Öztürk
  | Priyanka, Rohan, Lakshmi, Arjun                               | Iyer, Chaudhary, Menon
  | João, Thaís, Conceição, Caio                                  | Gonçalves, Magalhães, Brandão
  | Sefo, Malia, Anahera, Wiremu                                  | Faleolo, Tamihana, Ngata
  | ليلى/layla, عمر/omar, هدى/huda, سامي/sami                     | حداد/haddad, منصور/mansour, خوري/khoury
  | נועה/noa, איתן/eitan, תמר/tamar                               | לוי/levy, פרידמן/friedman
  | Ελένη/eleni, Νίκος/nikos, Σοφία/sofia                         | Παππάς/pappas, Δήμου/dimou
  | Олена/olena, Тарас/taras, Марко/marko                         | Шевчук/shevchuk, Коваль/koval
< | 美咲/misaki, 健太/kenta, さくら/sakura                        | 佐藤/sato, 川村/kawamura
< | 伟/wei, 秀英/xiuying, 子涵/zihan                              | 陈/chen, 欧阳/ouyang
< | 지훈/jihoon, 서연/seoyeon                                     | 김/kim, 박/park
  | अनन्या/ananya, विक्रम/vikram                                        | शर्मा/sharma, जोशी/joshi
`;

/** Every name of the demo, each once, in random order. */
export function namesIn(chance: Random): DemoName[] {
  return chance.shuffled(rowsOf(NAMES).flatMap(namesOf));
}

function namesOf(row: readonly string[]): DemoName[] {
  const isFamilyFirst = cellOf(row, 0) === '<';
  const families = partsOf(cellOf(row, 2));
  return partsOf(cellOf(row, 1)).flatMap((given) =>
    families.map((family) => ({
      name: (isFamilyFirst ? [family, given] : [given, family])
        .map(({ written }) => written)
        .join(' '),
      mailbox: `${given.latin}.${family.latin}`,
    })),
  );
}

function partsOf(cell: string): { written: string; latin: string }[] {
  return cell.split(',').map((part) => {
    const [written = '', latin = written] = part.trim().split('/');
    return { written, latin: slug(latin) };
  });
}
