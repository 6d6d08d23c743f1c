import type { VoicesByStep } from './voice.ts';

/** Invented quotes about the steps from planning to departure. */
export const SETTING_OUT: VoicesByStep = {
  'sequence-stops': {
    difficult: [
      {
        text: 'The order it proposes zigzags across town. I drag the {stops} around by hand every morning, {min} minutes a {vehicle}.',
        reason: 'SLOW',
      },
      {
        text: 'It knows distances but not our streets: school runs, market day, the bridge that closes at nine.',
        reason: 'INACCURATE',
      },
      {
        text: 'Change one {stop} and it shuffles the other {n}. The {crews} stopped believing in it.',
        reason: 'INACCURATE',
      },
      {
        text: 'First in, last out matters for our load. The sequence does not care and we unload in the street.',
        reason: 'INACCURATE',
      },
      {
        text: 'Locking a {stop} in its place takes four clicks, and the lock is gone the next day.',
        reason: 'HARD_TO_USE',
      },
      {
        text: 'My best planner sorts them on a map on the wall. The sad thing is that he is faster.',
        reason: 'SLOW',
        alternative: 'a map on the wall',
      },
    ],
    easy: [
      { text: 'The sequence is the one an old hand would choose. We do not touch it any more.' },
      { text: 'It keeps the {stops} that belong together, together. {Crews} notice that.' },
      { text: 'I pin the one or two that matter and the rest falls into place around them.' },
      { text: 'We drive a tenth less for the same {stops}. That was the first month.' },
      { text: 'It knows when the market is on and when school is out. I do not have to.' },
    ],
    turned: [
      {
        text: 'Last time I told you that I redo the order by hand. I have not done that once in the last two months.',
      },
      {
        text: 'I was ready to go back to my own list. Then the one-way streets were put right, and I have not opened the list since.',
      },
      {
        text: 'At first every second {stop} was in the wrong place. These days I change {n} a week, mostly out of habit.',
      },
      {
        text: 'The zigzags are gone since it takes our load into account. My {crews} follow the list now, all of them.',
      },
    ],
  },
  'balance-load': {
    difficult: [
      {
        text: 'One {crew} is home at two and another at seven. Guess who rings me.',
        reason: 'INACCURATE',
      },
      {
        text: 'It counts {stops}, not effort. Ten easy ones are not ten heavy ones.',
        reason: 'INACCURATE',
      },
      {
        text: 'The same {n} people get the bad districts week after week, and they can prove it.',
        reason: 'INACCURATE',
      },
      {
        text: 'I even it out afterwards on my own sheet, because here I cannot see the week as a whole.',
        reason: 'SLOW',
        alternative: 'Excel',
      },
      { text: 'There is a fairness slider. Nobody knows what it does.', reason: 'HARD_TO_USE' },
    ],
    easy: [
      { text: 'Everybody is back within half an hour of each other. The grumbling has stopped.' },
      {
        text: 'It weighs the heavy {stops}, so a short list can be a full day. People accept that.',
      },
      { text: 'Bad districts rotate by themselves. I no longer keep a tally.' },
      { text: 'Overtime is down by a third, and I did not have to argue with anybody.' },
      { text: 'I can show the {crews} the numbers, and the numbers are fair.' },
    ],
    turned: [
      {
        text: 'There was nearly a strike over who got which round. With effort counted instead of {stops} that is over.',
      },
      {
        text: 'I used to swap {n} {stops} a day between people by hand. I have stopped, and nobody has noticed.',
      },
    ],
  },
  'load-vehicle': {
    difficult: [
      {
        text: 'The loading list is in alphabetical order. The {stops} are not. We repack at the second one.',
        reason: 'INACCURATE',
      },
      {
        text: 'Whatever changes after six does not reach the ramp, so it goes out wrong or not at all.',
        reason: 'SLOW',
      },
      {
        text: 'It does not know what fits into a {vehicle}. Twice this month something stayed on the ramp.',
        reason: 'INACCURATE',
      },
      {
        text: 'Cold and dry goods are mixed on the list, and somebody sorts them out with a marker pen.',
        reason: 'INACCURATE',
        alternative: 'paper',
      },
      {
        text: 'The depot has no licence for the screen, so we print {n} pages and carry them over.',
        reason: 'HARD_TO_USE',
      },
    ],
    easy: [
      {
        text: 'What comes off first goes on last. The list simply says so and the night shift follows it.',
      },
      { text: 'Parts for the first {stops} are by the door. Nobody climbs over boxes any more.' },
      { text: 'It warns when a {vehicle} is too small for the day. Before the ramp, not on it.' },
      { text: 'A late change shows up at the ramp before the doors close.' },
      {
        text: 'We save {min} minutes a {vehicle} every morning. Across the depot that is a person.',
      },
    ],
    turned: [
      {
        text: 'For months we repacked in the street. Since the list follows the sequence we load once.',
      },
      { text: 'The ramp now sees what we see. It sounds small, and it ended a feud of years.' },
    ],
  },
  'brief-crew': {
    difficult: [
      {
        text: 'The plan changes at five and the {crew} leaves with the one from yesterday evening.',
        reason: 'SLOW',
      },
      { text: 'Notes for a {stop} are two taps away, so nobody reads them.', reason: 'OTHER' },
      {
        text: 'Half of our people start from home, and they see the day only once they are under way.',
        reason: 'SLOW',
      },
      {
        text: 'The app logs out overnight, and at six nobody remembers the password.',
        reason: 'HARD_TO_USE',
      },
      {
        text: 'We read the plan out at the gate, as we have done for twenty years.',
        reason: 'OTHER',
        alternative: 'morning meeting',
      },
    ],
    easy: [
      {
        text: 'Everybody has the day on the phone before breakfast, with what is special about it on top.',
      },
      { text: 'When the plan changes, the change is marked. Nobody has to compare lists.' },
      { text: 'The morning meeting takes {n} minutes now. We talk about the weather.' },
      { text: 'I see who has read the plan and who has not, and I ring just those.' },
      { text: 'New people understand it on their first day. That says it all.' },
    ],
    turned: [
      {
        text: 'The {crews} used to leave with an old plan. Since changes are pushed to the phone it has not happened again.',
      },
      {
        text: 'I doubted that our old hands would look at an app. Now they complain if it is five minutes late.',
      },
    ],
  },
  'find-way': {
    difficult: [
      {
        text: 'It leads a {vehicle} under a bridge that it does not fit under. Twice.',
        reason: 'INACCURATE',
      },
      {
        text: 'In the hills there is no signal, and without signal there is no map.',
        reason: 'OTHER',
      },
      {
        text: 'It stops at the street number. The way across the site is left to luck.',
        reason: 'INACCURATE',
      },
      {
        text: 'The {crews} use their own phones for the way, since switching between two apps is worse.',
        reason: 'OTHER',
        alternative: 'Google Maps',
      },
      { text: 'The voice talks over our calls and cannot be turned off.', reason: 'HARD_TO_USE' },
    ],
    easy: [
      {
        text: 'Height, weight, narrow lanes: it knows our {vehicles} and picks roads that suit them.',
      },
      { text: 'The map works without a signal. In our valleys that is everything.' },
      { text: 'One tap and it leads on to the next {stop}. The {crews} do not think about it.' },
      {
        text: 'It goes on to the gate and even to the right door. Strangers to the area cope from day one.',
      },
      { text: 'Nobody has rung me to ask the way in months.' },
    ],
    turned: [
      {
        text: 'We had {n} scraped roofs in a year. With the heights of our {vehicles} entered, none.',
      },
      { text: 'Since the maps are on the phone itself the dead spots do not matter any more.' },
    ],
  },
  'estimate-arrival': {
    difficult: [
      {
        text: 'The arrival time jumps about by {min} minutes. I would rather have none.',
        reason: 'INACCURATE',
      },
      {
        text: 'It assumes free roads at eight in the morning. Nobody here has seen one.',
        reason: 'INACCURATE',
      },
      {
        text: 'After a break or a fuel stop the times are wrong for the rest of the day.',
        reason: 'INACCURATE',
      },
      {
        text: 'We add half an hour to whatever it says before we tell anybody.',
        reason: 'INACCURATE',
        alternative: 'experience',
      },
      {
        text: 'To see the times of all {vehicles} at once I need {n} windows side by side.',
        reason: 'HARD_TO_USE',
      },
    ],
    easy: [
      { text: 'If it says ten past two it is ten past two. We set the kettle by it.' },
      { text: 'Traffic, breaks, the queue at the ramp: it has thought of all that.' },
      { text: 'The time firms up as the {vehicle} comes nearer, and it says how sure it is.' },
      { text: 'Our own people believe the times. That took years with the last system.' },
      { text: 'I look once in the morning and once at noon. It is on track or it tells me.' },
    ],
    turned: [
      {
        text: 'It was {min} minutes out when we started. With our own break times in it, we are down to single digits.',
      },
      { text: 'I kept a notebook to catch it lying. I have put the notebook away.' },
    ],
  },
};
