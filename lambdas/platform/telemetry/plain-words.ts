/*
 * The words that messages of errors are made of, here, in V8 and in AWS's services. None of them
 * says who somebody is or what they think.
 */
const WORDS = `
  a an and any are as at be because been before but by can cannot could did do does due each either
  else every exactly for from had has have if in into is it its least less longer many may more most
  must name named names neither no nobody none nor not null of on one only or other out over same
  should since so some such than that the their then there these they this those to too two under
  undefined until up upper was were what when where which while with within without would you your

  access account action all already allowed answer answers argument arguments array assessed assessment
  attempt attempts attribute attributes authorized available begin between body boolean bound bounds
  busy bytes called cancelled capacity character characters circular class client closed code column
  complete condition conditional conflict connection constructor contains convert converting corrupt
  cursor data date deep defined denied deserialize different does duplicate element empty ended
  enough error event exceed exceeded exceeds exist existing exists expected expired expression field
  fields file first found frame function given gone great greater handler hash header heap id index
  initialization initialize input instance instant integer internal invalid invocation
  item items iterable iterator job json key keys known large last left length limit list load long
  looked lower map match maximum memory message method minimum missing module most network new next
  non nothing number object offset open operation operator option order out page parameter parameters
  parse parsed partition parsing path pattern pending perform permitted person policy position
  precision primitive process projector promise properties property provide provided query radix
  range read readable reading received record records recorded reduce refers rejected request
  requested required requires reset resolve resource response respondent resulted retry returned role
  rollup same schema search segment send sent sequence serialize server service set setting signature size
  socket solution sort source specified stack state step steps stored stream string structure
  submission submissions supplied supported symbol syntax system table takes target tell tells
  temporarily term text thrown throttled throttling throughput time timed timeout token tried
  transaction transactions try type unable unavailable unexpected unknown unprocessed unreachable
  unreadable unsupported update upon url use used user user-provided valid validation value values variable
  version wait waiting whom write writing written wrong zero
`;

const KNOWN: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

/** A text with `…` for everything in it that is not a plain word: names, numbers, what people say. */
export function inPlainWords(text: string): string {
  return text
    .replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`|\u201c[^\u201d]*\u201d/g, '…')
    .replaceAll(/[^\s.,:;()]+/g, (token) => (KNOWN.has(token.toLowerCase()) ? token : '…'))
    .replaceAll(/\u2026(?:[\s.,:;()]*\u2026)+/g, '…')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
