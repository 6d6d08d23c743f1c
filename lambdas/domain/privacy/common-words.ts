/** Local parts of shared mailboxes, which identify no person. */
export const MAILBOXES = wordSet(
  'admin billing contact dispatch hello help info mail marketing no noreply office operations ops post reply sales service support team',
);

/** E-mail providers, whose domains identify no company. */
export const MAIL_PROVIDERS = wordSet(
  'aol gmail gmx googlemail hotmail icloud live mail me msn outlook proton protonmail web yahoo zoho',
);

/** Articles and legal forms in company names. They identify no company, alone or combined. */
export const LEGAL_FORMS = wordSet(
  'the and of der die das und les des los las del ' +
    'inc incorporated ltd limited llc llp plc corp corporation company gmbh mbh kgaa sarl sas spa srl bvba pty pte oyj asa aps sro spzoo ' +
    'co ag kg se sa nv bv ab as oy lp zoo',
);

/** Generic words in company names. */
export const COMPANY_WORDS = wordSet(
  'group holding holdings international global services service solutions systems software technologies technology consulting partners ' +
    'industries trading logistics transport transports trucking delivery express freight couriers digital data network networks',
);

/** Words of two letters in the most common languages of answers. A name of two letters may be one of them. */
export const SHORT_WORDS = wordSet(
  'ad ah al am an as at au be by ce ci da de di do du ed eh el en er es et eu ex go ha he hi ho id if il im in is it je ko la le lo ' +
    'ma me mi mo my na ne ni no nu ob of oh ok on op or os ou ox pa po re sa se si so su ta te ti to tu um un up us va we wo zu',
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
