export default {
  name: 'Access tokens',
  heading:
    '{count, plural, =0 {You have no access tokens} one {You have # access token} other {You have # access tokens}}',
  about:
    'A script or tool uses a token to call the API in your name. It can never do more than you can, and stops working when your access ends.',
  what: 'access tokens',
  empty: 'Nothing here yet',
  emptyHint: 'Create a token for each script or tool.',

  tokenName: 'Name',
  mayDo: 'Can do',
  created: 'Created',
  expires: 'Expires',
  lastUsed: 'Last used',
  neverUsed: 'Never',
  actions: 'Actions',
  roles: {
    READ: 'Read accounts, risks and hotspots as figures',
    INGEST: 'Send accounts, contacts, answers and outcomes',
    CUSTOMER_SUCCESS: 'Customer success',
    MARKETING: 'Marketing',
    PRODUCT: 'Product',
    ADMIN: 'Everything, as an administrator',
  },

  create: 'Create a token',
  createTitle: 'Create an access token',
  nameField: 'Name, such as where it is used (required)',
  roleField: 'What it can do',
  allRoles: 'Everything I can do',
  lifetimeField: 'Expires after',
  days: '{days, plural, =365 {1 year} one {# day} other {# days}}',
  createAction: 'Create',
  copyNow: 'Copy it now. It is not shown again.',
  token: 'Access token',
  copy: 'Copy',
  howToSend:
    'Send it as <code>Authorization: Bearer …</code>, or set it as <code>FOOTHOLD_TOKEN</code> for the command line.',

  revoke: 'Revoke',
  revokeThis: 'Revoke {name}',
  revokeWarning: 'Anything that uses it stops working at once. This cannot be undone.',
  revoked: '{name} is revoked.',
} as const;
