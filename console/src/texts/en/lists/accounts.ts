export default {
  name: 'Accounts',
  heading: 'All accounts',
  headingMatching: 'Accounts that match',
  filters: 'Filters',
  shown:
    '{count, plural, one {# account} other {# accounts}}{isPart, select, true { on this page} other {}}{isNarrowed, select, true {{count, plural, one { matches the filters} other { match the filters}}} other {}}',
  orders: {
    NAME: { ASC: 'Ordered by name.', DESC: 'Ordered by name, from Z to A.' },
    UPDATED_AT: {
      ASC: 'Ordered by last change, oldest first.',
      DESC: 'Ordered by last change, newest first.',
    },
  },
  byFit: 'Best matches first.',
  seeAll: 'See all accounts',
  changed: 'Changed',
  what: 'accounts',
  search: 'Search by name',
  none: 'No accounts yet',
  noneFound: 'No account matches',
  import:
    'Import them from a file, such as an export of your CRM. You can add their contacts next.',
  account: 'Account',
  risk: 'Risk',
  responded: 'Responded',
  renews: 'Renews',
  hasLeft: 'Has left',
  share: '{count} of {of}',
} as const;
