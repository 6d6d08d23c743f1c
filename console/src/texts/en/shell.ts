/** The frame around every page. */
export default {
  firstSteps: {
    import: 'Import accounts or answers',
    survey: 'Choose who to ask',
    ask: 'Customer success, product or an administrator brings accounts and answers in.',
  },
  rooms: {
    myWeek: 'My week',
    atRisk: 'At risk',
    askNext: 'Ask next',
    portfolio: 'Portfolio',
    testimonials: 'Testimonials',
    hotspots: 'Hotspots',
    accuracy: 'Accuracy',
    accounts: 'Accounts',
    import: 'Import',
    job: 'Job',
    settings: 'Settings',
  },
  page: 'the page',
  notFound: 'Not found',
  notFoundHeading: 'Page not found',
  notFoundTitle: 'The link may be out of date',
  seeAtRisk: 'See who is at risk',
  closed: 'Closed',
  closedHeading: 'You don’t have access to this page',

  due: '{count, plural, one {# follow-up is due} other {# follow-ups are due}}',
  skip: 'Skip to the content',
  pages: 'Pages',
  job: 'Job',
  you: '{name}: theme, language, access tokens',
  accessTokens: 'Access tokens',
  signOut: 'Sign out',
  theme: 'Theme',
  density: 'Density',
  densities: { comfortable: 'Comfortable', compact: 'Compact' },
  themes: { system: 'Auto', light: 'Light', dark: 'Dark' },
  language: 'Language',
  search: 'Search',
  palette: {
    heading: 'Go to',
    pageOrAccount: 'A page, or the beginning of an account’s name',
    page: 'A page',
    accessTokens: 'Access tokens',
    kinds: { page: 'Page', account: 'Account' },
    searching: 'Searching…',
    nothing: 'Nothing has a word that begins so.',
  },
  offline:
    'You are offline. What you see may be old; nothing that you have typed is lost. Save once you are back.',

  signIn: 'Sign in',
  tokenNeeded:
    'This server requires a token. Create one on the machine it runs on, for example with <code>npm run -s foothold -- token --role CUSTOMER_SUCCESS --subject you@example.com</code>',
  tokenRefused:
    'The server did not accept your token: it has expired, was revoked, or is for another server. Paste a new one, without spaces or line breaks.',
  token: 'Token',
  continue: 'Continue',

  nextRows: 'Next {count}',
  backTo: {
    first: 'Back to the first',
    newest: 'Back to the newest',
    oldest: 'Back to the oldest',
  },

  shortcuts: 'Keyboard shortcuts',
  keys: {
    search: 'Go to a page or an account',
    move: 'Move in a list',
    open: 'Open the row',
    select: 'Select the row, or all from the row selected before',
    copy: 'Copy the call note of the row, or of the account',
    help: 'Show this help',
    close: 'Close what floats',
  },
} as const;
