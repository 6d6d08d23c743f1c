/** The home page of account owners. */
export default {
  name: 'My week',
  what: 'your week',
  heading:
    '{due, plural, =0 {No follow-up is due} one {# follow-up is due} other {# follow-ups are due}}, {worse, plural, =0 {no account got worse} one {# account got worse} other {# accounts got worse}}',
  whose: 'Whose week',
  mine: 'Mine',
  team: 'Team',
  noEmail:
    'Foothold does not know your e-mail address, so this is the team’s week. Choose a person to see theirs.',
  onlyFirst:
    'For the team, newly worse accounts and replies come only from the 100 accounts at highest risk. Choose a person to see all of theirs.',

  sections: {
    tasks: 'Follow-ups due',
    assigned: 'New for you',
    back: 'Snoozes ending',
    worse: 'Newly worse',
    renewing: 'Renewing, and not at low risk',
    silent: 'Silent',
    replies: 'Replies of the last 7 days',
    disagree: 'Score and sentiment disagree',
  },
  hints: {
    tasks: 'Tasks that are overdue or due within 7 days.',
    assigned: 'Tasks that someone else assigned to you in the last 7 days, newest first.',
    back: 'Snoozed accounts that are back, or come back within 7 days.',
    worse: 'The band got worse in the last 7 days.',
    renewing: 'Within 90 days, soonest first.',
    silent: 'No one has a current answer.',
    replies: 'Newest first.',
    disagree: 'High risk but happy, or low risk but unhappy.',
  },
  nothingIn: 'Nothing in: {sections}.',
  sectionName: '“{name}”',
  allDone: 'Nothing is waiting for you this week',
  allDoneHint:
    'Tasks that you add on an account’s page appear here before they are due, as do accounts whose snooze ends or that get worse, renew or respond. <link>See who to ask next</link>',

  contact: '{name}, {role}',
  noContact: 'No contact is known',
  arr: '{arr} ARR',
  driver: '{count} of {of} find “{step}” difficult',

  bandWent: 'Went from {from} to {to} on {day}',
  renews: 'Renews {day}, {when}; risk {band}',
  renewsSilent: 'Renews {day}, {when}; no one knows how they are doing',
  noOneAnswered:
    '{contacts, plural, =0 {No contact is known} one {The only contact has not responded} other {None of # contacts has responded}}',
  repliedOn: 'Answered {when}; {responded} of {contacts} responded',
  happyButHigh: '{sentiment} according to {name}, but the score is high ({score})',
  unhappyButLow: '{sentiment} according to {name}, but the score is low ({score})',
  snoozeEnds: 'Snoozed until {day}, {when}',
  isBack: 'Back on the list: {why}',
  actions: 'Actions',
  snooze: 'Snooze',
  seeAtRisk: 'See all accounts at risk',
  moreOf: 'The first {count} are shown.',
} as const;
