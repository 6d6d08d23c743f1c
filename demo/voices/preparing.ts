import type { VoicesByStep } from './voice.ts';

/** Invented quotes about the steps before a day is planned. */
export const PREPARING: VoicesByStep = {
  'collect-orders': {
    difficult: [
      {
        text: 'Orders come by mail, by phone and through a portal. Somebody retypes {n} of them every morning.',
        reason: 'SLOW',
      },
      {
        text: 'At seven we think the list is complete. At eight sales has {n} more {stops} for us.',
        reason: 'INACCURATE',
      },
      {
        text: 'Half of the {stops} do not say what is needed there, so we ring around before we can start.',
        reason: 'SLOW',
      },
      {
        text: 'I map the columns of the import anew each time our order file changes a heading.',
        reason: 'HARD_TO_USE',
      },
      {
        text: 'Standing orders vanish around public holidays, so we keep our own list beside it.',
        reason: 'OTHER',
        alternative: 'Excel',
      },
    ],
    easy: [
      { text: 'Orders land in one list overnight. I start the day reading, not typing.' },
      { text: 'Each {stop} says what is needed there. Nobody rings the office to ask any more.' },
      {
        text: 'Regular customers are simply there on the right day, and I only look at the exceptions.',
      },
      {
        text: 'Sales enters an order and a minute later I have it, with the note about the gate and all.',
      },
      { text: 'What was {min} minutes of copying is one look over the new lines.' },
    ],
    turned: [
      {
        text: 'When you asked before, I was still retyping mails. Now they are read in overnight and I check {n} odd ones.',
      },
      {
        text: 'It took us until the order desk was connected, but since then nothing has been forgotten. Not one {stop}.',
      },
    ],
  },
  'figure-address': {
    difficult: [
      {
        text: 'New estates are not on the map, and the {crew} ends up in a field with {n} people waiting.',
        reason: 'INACCURATE',
      },
      {
        text: 'The pin is on the head office, the {stop} is at the loading gate round the back. Every single time.',
        reason: 'INACCURATE',
      },
      {
        text: 'Two streets of the same name, and it picks the wrong one without a word. That costs us {min} minutes.',
        reason: 'INACCURATE',
      },
      {
        text: 'To move a pin I have to open the customer, unlock it, drag, save, and lock it again.',
        reason: 'HARD_TO_USE',
      },
      {
        text: '{Crews} send each other positions in a chat because they no longer trust the address.',
        reason: 'OTHER',
        alternative: 'WhatsApp',
      },
    ],
    easy: [
      {
        text: 'I paste whatever the customer wrote and the pin is at the right door, side entrance included.',
      },
      { text: 'Once a {crew} has corrected an entrance it stays corrected for everybody.' },
      {
        text: 'Farm tracks, sub-stations, unnamed lanes: it finds them. I had given up hope on those.',
      },
      {
        text: 'It asks when an address is ambiguous instead of guessing. That alone saves us a wrong trip a day.',
      },
      {
        text: 'We have {n} hundred {stops} on file and I could not tell you when one was last in the wrong place.',
      },
    ],
    turned: [
      {
        text: 'We used to lose an hour a day to wrong gates. Since entrances are remembered we have had none.',
      },
      {
        text: 'The clean-up of our old addresses was tedious, but it is done, and new ones simply fit.',
      },
    ],
  },
  'agree-window': {
    difficult: [
      {
        text: 'We offer a window, the customer wants another, and it takes {n} calls until both can live with it.',
        reason: 'SLOW',
      },
      {
        text: 'It offers slots that the plan cannot keep. We promise, and then we ring back to apologise.',
        reason: 'INACCURATE',
      },
      {
        text: 'People want to hear “between ten and eleven”. All we can say is “in the morning”.',
        reason: 'INACCURATE',
      },
      {
        text: 'Opening hours have to be entered in three places, and only one of them counts.',
        reason: 'HARD_TO_USE',
      },
      {
        text: 'The front office agrees times by phone and writes them on a board. We find out later.',
        reason: 'OTHER',
        alternative: 'a whiteboard',
      },
    ],
    easy: [
      { text: 'The customer picks from windows that we can keep. The phone has gone quiet.' },
      {
        text: 'Opening hours are known for every {stop}, so nobody proposes six in the morning to a closed door.',
      },
      { text: 'I see at once what a narrow window costs us, and I can say so kindly.' },
      { text: 'Moving an appointment is one click, and everybody concerned hears of it.' },
      { text: 'Nine out of ten windows are agreed without anybody here lifting a finger.' },
    ],
    turned: [
      {
        text: 'I was the one who complained about windows we could not keep. It now offers only what fits, and I take it back.',
      },
      {
        text: 'From {n} calls an appointment to none. I did not think that would ever happen here.',
      },
    ],
  },
  'estimate-work': {
    difficult: [
      {
        text: 'A {stop} is down for twenty minutes and takes {min}. By noon the day has come apart.',
        reason: 'SLOW',
      },
      {
        text: 'It has one duration for everybody, but a new colleague needs twice as long as an old hand.',
        reason: 'INACCURATE',
      },
      {
        text: 'We plan with averages. The averages are right and every single day is wrong.',
        reason: 'INACCURATE',
      },
      {
        text: 'Durations can only be changed one by one, {stop} by {stop}. I gave up after the first hundred.',
        reason: 'HARD_TO_USE',
      },
      {
        text: 'I keep my own list of how long each customer really takes.',
        reason: 'OTHER',
        alternative: 'Google Sheets',
      },
    ],
    easy: [
      {
        text: 'It learns from what the last {stops} of that kind took. The guess is better than mine.',
      },
      {
        text: 'Stairs, parking, the chatty caretaker: it is all in the time, and nobody had to enter it.',
      },
      { text: 'The estimate comes with a range, so I know which ones to put before lunch.' },
      { text: 'We are within ten minutes on most {stops}. It used to be a coin toss.' },
      {
        text: 'New kinds of work get a sensible time from the start. I adjust {n} a week, no more.',
      },
    ],
    turned: [
      {
        text: 'The times were fiction when we began. They now follow what really happens, and the afternoons hold.',
      },
      {
        text: 'I used to add a quarter of an hour to everything by hand. I have not touched a duration in weeks.',
      },
    ],
  },
  'match-skills': {
    difficult: [
      {
        text: 'It sent somebody without the permit to a {stop} that needs one. They stood at the gate and drove home.',
        reason: 'INACCURATE',
      },
      {
        text: 'Who may do what lives in my head. When I am on leave, {n} people ring me.',
        reason: 'OTHER',
      },
      {
        text: 'The right {crew} is found, but not the right {vehicle}, and so the tail lift is at the other end of town.',
        reason: 'INACCURATE',
      },
      {
        text: 'Certificates expire and nothing warns us. We look them up elsewhere.',
        reason: 'OTHER',
        alternative: 'Excel',
      },
      {
        text: 'The list of skills has grown to four screens and I cannot search in it.',
        reason: 'HARD_TO_USE',
      },
    ],
    easy: [
      {
        text: 'Permits, tools, languages: the {crew} that arrives can do the work. First time, nearly every time.',
      },
      { text: 'When somebody is ill it shows me at once who else could take those {stops}.' },
      { text: 'A certificate runs out and I hear of it a month before, not on the doorstep.' },
      {
        text: 'It knows which {vehicle} carries what. We have stopped swapping equipment in car parks.',
      },
      { text: 'I trust the match so far that I look only at the {n} it marks as doubtful.' },
    ],
    turned: [
      {
        text: 'It took an afternoon to enter who may do what. Before that it was guesswork, now it simply fits.',
      },
      { text: 'We had two wrong pairings a week in the beginning. This quarter: none.' },
    ],
  },
  'plan-stops': {
    difficult: [
      {
        text: 'It fills the day to the last minute, so one late {stop} pushes {n} others into tomorrow.',
        reason: 'INACCURATE',
      },
      {
        text: 'I cannot tell it that some {stops} may wait and others may not. To the plan they are all alike.',
        reason: 'OTHER',
      },
      {
        text: 'What does not fit simply drops off the list. I have to notice it myself.',
        reason: 'INACCURATE',
      },
      {
        text: 'Planning next week is fine. Planning today, with today’s people, is a fight.',
        reason: 'SLOW',
      },
      {
        text: 'Three views for the same day and each hides something else. I print it out.',
        reason: 'HARD_TO_USE',
        alternative: 'paper',
      },
    ],
    easy: [
      { text: 'I see what fits and what does not, and why. The decision stays mine.' },
      {
        text: 'Urgent ones go in, flexible ones move by themselves, and the day still ends at five.',
      },
      { text: 'Planning forty {stops} takes me {min} minutes, coffee included.' },
      {
        text: 'It leaves some air in the day. That is the whole trick, and we never managed it by hand.',
      },
      { text: 'The week is balanced before Monday. We used to find out on Thursday.' },
    ],
    turned: [
      {
        text: 'I fought it for months because it packed the days too full. With the buffers set, I let it plan.',
      },
      {
        text: 'What falls off the day now shows up on the next one. That was all I ever asked for.',
      },
    ],
  },
};
