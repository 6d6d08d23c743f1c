export default {
  name: 'Ask next',
  what: 'accounts',
  views: 'Ask next views',
  viewNames: {
    ask: 'Whom to ask',
    links: 'Links',
    campaigns: 'Campaigns',
    withdrawals: 'Withdrawals',
  },
  heading:
    '{count, plural, =0 {Who to ask before the renewal} one {# account should be asked before the renewal} other {# accounts should be asked before the renewal}}',
  headingMore:
    '{count, plural, one {More than # account should be asked before the renewal} other {More than # accounts should be asked before the renewal}}',
  headingMatching:
    '{count, plural, one {# account on this page matches the filters} other {# accounts on this page match the filters}}',
  headingMatchingAll:
    '{count, plural, =0 {No account matches the filters} one {# account that matches the filters should be asked before the renewal} other {# accounts that match the filters should be asked before the renewal}}',
  filters: 'Filters',
  noneMatch: 'No account that should be asked matches these filters',
  clearFilters: 'Clear all filters',
  none: 'No one needs a survey now',
  noneHint:
    'Accounts that renew within 120 days and need more answers appear here. There are none now. <link>See every account</link>',
  account: 'Account',
  renews: 'Renews',
  whyAsk: 'Why ask',
  ask: 'Ask',
  noSegment: 'No segment',
  makeLinks: 'Create links',
  reasons: {
    NO_ANSWERS: 'no one has responded',
    TOO_FEW_STEPS: 'too few steps are answered',
    MISSING_BUYER: 'no response from the decision-maker',
    EXPIRES_BEFORE_RENEWAL: 'answers expire before the renewal',
  },

  linksFor: 'Survey links for {account}',
  peopleWhat: 'people',
  noContacts: 'This account has no contacts',
  importContacts: 'Import its contacts first',
  noOneInRole: 'No response, and no contact in this role: {roles}.',
  addContact: 'Add a contact',
  whom: 'Who do you want to ask?',
  questions: 'Questions at a time',
  asTheJob: 'Job’s default',
  personal:
    'This link is personal: anyone who has it can answer in that person’s name. Foothold does not send it. You can find it again under Links.',
  ownLinks:
    'Send each person their own link. Foothold does not send the links. You can find them again under Links.',
  linkOf: 'Link of {name}',
  copy: 'Copy',
  copyAll: 'Copy all',

  linksName: 'Links',
  linksWhat: 'links',
  linksHeading: 'Survey links',
  links: '{count, plural, one {# link} other {# links}}',
  newestLinks: 'the newest {count, plural, one {# link} other {# links}}',
  oneAnswered: 'The only link was answered',
  oneNotAnswered: 'The only link has not been answered',
  answered:
    '{answered, plural, =0 {None of {links} were answered} one {# of {links} was answered} other {# of {links} were answered}}',
  linksIn: {
    PENDING:
      '{count, plural, one {# link has not been opened yet} other {# links have not been opened yet}}',
    OPENED:
      '{count, plural, one {# link was opened but not answered} other {# links were opened but not answered}}',
    ANSWERED: '{count, plural, one {# link was answered} other {# links were answered}}',
    EXPIRED:
      '{count, plural, one {# link has expired without an answer} other {# links have expired without an answer}}',
    REVOKED: '{count, plural, one {# link was ended} other {# links were ended}}',
  },
  moreLinksIn: {
    PENDING:
      '{count, plural, one {More than # link has not been opened yet} other {More than # links have not been opened yet}}',
    OPENED:
      '{count, plural, one {More than # link was opened but not answered} other {More than # links were opened but not answered}}',
    ANSWERED:
      '{count, plural, one {More than # link was answered} other {More than # links were answered}}',
    EXPIRED:
      '{count, plural, one {More than # link has expired without an answer} other {More than # links have expired without an answer}}',
    REVOKED:
      '{count, plural, one {More than # link was ended} other {More than # links were ended}}',
  },
  end: {
    open: 'End all links…',
    title: 'End all unanswered links',
    count:
      '{count, plural, =0 {No link of this job is waiting for an answer.} one {# link of this job is waiting for an answer.} other {# links of this job are waiting for an answer.}}',
    means:
      'People who open them are told that the survey has ended. This cannot be undone: to ask someone again, create a new link.',
    stays:
      'Answers stay, and people can change them until their link expires. Scheduled surveys are still sent: cancel them under Campaigns.',
    progress: '{through} of {of} ended. Keep this tab open.',
    cancel: 'Cancel',
    do: '{count, plural, =0 {End links} one {End # link} other {End # links}}',
    done: '{count, plural, one {# link is ended.} other {# links are ended.}}',
    partly:
      '{count, plural, one {# of {of} links could not be ended. Try again.} other {# of {of} links could not be ended. Try again.}}',
  },
  stateFilter: 'State of the link',
  all: 'All',
  states: {
    PENDING: 'Pending',
    OPENED: 'Opened',
    ANSWERED: 'Answered',
    EXPIRED: 'Expired',
    REVOKED: 'Ended',
  },
  noLinks: 'No survey links yet',
  noLinksHint: 'Choose who to ask, and create a link for each contact.',
  noLinksIn: {
    PENDING: 'No pending links',
    OPENED: 'No opened links',
    ANSWERED: 'No answered links',
    EXPIRED: 'No expired links',
    REVOKED: 'No ended links',
  },
  noLinksInHint: 'Links stay listed for a while after they expire.',
  person: 'Person',
  state: 'State',
  created: 'Created',
  expires: 'Expires',
  actions: 'Actions',
  noRole: 'role not known',
  noLongerKnown: 'No longer known',
  makeAnother: 'Create another',
  showLink: 'Show the link',
  changed: '{when}, changed {times} ×',
  neverOpened: 'never opened',
  opened: 'opened {when}',
  theLink: 'The link for {account}',
  anotherLink: 'Another link for {account}',
  linkWhat: 'the link',

  withdrawalsName: 'Withdrawals',
  withdrawalsWhat: 'withdrawals',
  withdrawals:
    '{count, plural, =0 {No withdrawal is waiting for a decision} one {# person asked to be erased} other {# people asked to be erased}}',
  withdrawalsHere:
    '{count, plural, =0 {No withdrawal is waiting for a decision} one {# person on this page asked to be erased} other {# people on this page asked to be erased}}',
  withdrawalsAbout:
    'Anyone who has a survey link can use it to withdraw. The answers are hidden at once. Contact the person at an address that you already know, then erase or restore. Without a decision, the data is erased after 30 days.',
  nothingToDecide: 'Nothing to decide',
  nothingToDecideHint: 'Withdrawals through a survey link appear here.',
  whatGoes: 'What to erase',
  modes: { DROP: 'Everything', PSEUDONYMISE: 'Name and words' },
  asked: 'Asked',
  erasedUnless: 'Erased unless restored',
  restore: 'Restore',
  erase: 'Erase',
  restoreThis: 'Restore {name}',
  eraseThis: 'Erase {name}',
  restoreWarning:
    '{name} did not ask for this. Their answers count again; consents that the withdrawal ended stay ended.',
  eraseWarning: '{name} confirmed that they want this. It cannot be undone.',
  confirmRestore: 'It was not them: restore',
  confirmErase: 'They confirmed: erase',
  restored: 'The answers of {name} count again.',
  erased: '{name} is erased.',
} as const;
