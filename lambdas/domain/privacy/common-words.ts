/** What mailboxes are called that are no one's. */
export const MAILBOXES = wordSet(
  'admin billing contact dispatch hello help info mail marketing no noreply office operations ops post reply sales service support team',
);

/** Whose addresses do not tell a company. */
export const MAIL_PROVIDERS = wordSet(
  'aol gmail gmx googlemail hotmail icloud live mail me msn outlook proton protonmail web yahoo zoho',
);

/** Articles and legal forms in companies' names: they tell no one, together with others or alone. */
export const LEGAL_FORMS = wordSet(
  'the and of der die das und les des los las del ' +
    'inc incorporated ltd limited llc llp plc corp corporation company gmbh mbh kgaa sarl sas spa srl bvba pty pte oyj asa aps sro spzoo ' +
    'co ag kg se sa nv bv ab as oy lp zoo',
);

/** What companies are called beside their names. */
export const COMPANY_WORDS = wordSet(
  'group holding holdings international global services service solutions systems software technologies technology consulting partners ' +
    'industries trading logistics transport transports trucking delivery express freight couriers digital data network networks',
);

/** Words of two letters in the languages that people answer in most: a name of two letters may be one. */
export const SHORT_WORDS = wordSet(
  'ad ah al am an as at au be by ce ci da de di do du ed eh el en er es et eu ex go ha he hi ho id if il im in is it je ko la le lo ' +
    'ma me mi mo my na ne ni no nu ob of oh ok on op or os ou ox pa po re sa se si so su ta te ti to tu um un up us va we wo zu',
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
