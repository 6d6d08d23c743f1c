/** Saved views of lists. */
export default {
  views: 'Views',
  chosen: '{name}',
  chosenChanged: '{name} (changed)',
  mine: 'Only you see these',
  team: 'Your team’s',
  none: 'A view keeps filters, order and columns under a name. Narrow the list, then save it.',
  missing: 'This view is private or was deleted.',
  saveNew: 'Save as a new view…',
  saveHeading: 'Save view',
  editHeading: 'Rename or share view',
  viewName: 'Name',
  example: 'Renewals without a decision-maker',
  shareLabel: 'Share with the team',
  saveHint:
    'Keeps filters, order and columns as they are now. Only you and administrators can change a shared view.',
  editHint:
    'The view stays the same, and links to it still work. A view that is no longer shared is its creator’s.',
  save: 'Save view',
  saved: 'View “{name}” saved.',
  update: 'Save changes',
  edit: 'Rename or share…',
  delete: 'Delete view',
  deleted: 'View “{name}” deleted.',
  copyLink: 'Copy link to view',
  linkCopied: 'Link to “{name}” copied.',
  mayChange:
    'Shared by {name}, who can change it, as administrators can. Save one of your own to change it.',
} as const;
