import type { VoicesByStep } from './voice.ts';

/** Invented quotes about the steps from the first mile to the evening. */
export const ON_THE_ROAD: VoicesByStep = {
  'tell-customer': {
    difficult: [
      {
        text: 'The message goes out in the morning and is never put right. People wait for somebody who left an hour ago.',
        reason: 'SLOW',
      },
      {
        text: 'It tells the head office. The person at the {stop} hears nothing.',
        reason: 'INACCURATE',
      },
      { text: 'Customers answer the message, and the answer goes nowhere.', reason: 'OTHER' },
      {
        text: 'We ring them ourselves, {n} calls an hour, because the messages land in spam.',
        reason: 'SLOW',
        alternative: 'phone',
      },
      {
        text: 'Changing one word in the template needs an administrator, and ours has left.',
        reason: 'HARD_TO_USE',
      },
    ],
    easy: [
      { text: 'People know when we come and the door is open. It is as simple as that.' },
      { text: 'The message follows the {vehicle}: if we slip, they know before they wonder.' },
      { text: 'Calls of “where are you” went from sixty a day to {n}.' },
      { text: 'Customers thank us for the message. I did not have that on my list.' },
      { text: 'Each {stop} gets it the way it likes, mail, text or call, and we do nothing.' },
    ],
    turned: [
      {
        text: 'We were about to switch the messages off. Since they follow the {vehicle}, customers ask other suppliers for the same.',
      },
      { text: 'Two people used to ring around all day. They now look after new customers.' },
    ],
  },
  'notice-delay': {
    difficult: [
      {
        text: 'I learn that we are late from the customer. Always from the customer.',
        reason: 'SLOW',
      },
      {
        text: 'It warns about everything, so I have stopped looking at the warnings.',
        reason: 'INACCURATE',
      },
      {
        text: 'By the time it turns red, nothing can be done. I need to know {min} minutes earlier.',
        reason: 'SLOW',
      },
      {
        text: 'A {crew} that stands still looks the same as one that works.',
        reason: 'INACCURATE',
      },
      {
        text: 'I ring round the {vehicles} at ten, at noon and at three. It is the only thing that works.',
        reason: 'SLOW',
        alternative: 'phone',
      },
      {
        text: 'The alert sits behind three menus on a screen that nobody has open.',
        reason: 'HARD_TO_USE',
      },
    ],
    easy: [
      { text: 'I hear of a late {stop} an hour ahead, early enough to do something about it.' },
      { text: 'It is quiet when all is well. When it speaks, I listen.' },
      { text: 'It sees that one long {stop} will hit the third one after it. I would not have.' },
      {
        text: 'We ring the customer before the customer rings us. That has changed the tone completely.',
      },
      { text: 'On a bad day it shows me the {n} that matter and leaves the rest alone.' },
    ],
    turned: [
      {
        text: 'There were so many warnings that we ignored them. Now there are few, and they are right.',
      },
      {
        text: 'Customers used to tell us that we were late. These days we tell them, with a new time.',
      },
    ],
  },
  'adjust-route': {
    difficult: [
      {
        text: 'An urgent {stop} comes in and I spend {min} minutes finding out who could take it.',
        reason: 'SLOW',
      },
      {
        text: 'It can plan a morning, but it cannot mend an afternoon. Once they are out we are on our own.',
        reason: 'OTHER',
      },
      {
        text: 'A change reaches the {crew} when they have driven past the turning.',
        reason: 'SLOW',
      },
      { text: 'Somebody calls in sick at noon and I rebuild {n} rounds by hand.', reason: 'SLOW' },
      {
        text: 'To move one {stop} I must unlock both rounds, and it recalculates for minutes.',
        reason: 'HARD_TO_USE',
      },
      {
        text: 'We agree swaps by radio and nobody enters them, so in the evening nothing adds up.',
        reason: 'OTHER',
        alternative: 'radio',
      },
    ],
    easy: [
      {
        text: 'A {vehicle} breaks down and two minutes later its {stops} are with three others. I watched it happen.',
      },
      {
        text: 'It proposes who takes the urgent one and what that costs the rest. I just say yes.',
      },
      { text: 'Changes reach the {crew} at once, and they can decline with a reason.' },
      { text: 'A road closed, a customer not at home: I drag, it mends the rest, done.' },
      { text: 'The afternoon used to be shouting. Now it is a few clicks.' },
    ],
    turned: [
      {
        text: 'One sick call used to cost me the afternoon. Last week it was two, and I still had lunch.',
      },
      {
        text: 'Moving a {stop} at noon meant {n} phone calls. Now the proposal is there before I have finished reading the problem.',
      },
      {
        text: 'I told you that it could not mend an afternoon. Now it can, and we take {n} more urgent ones a day.',
      },
    ],
  },
  'reach-crew': {
    difficult: [
      {
        text: 'I write, nobody answers, I ring, nobody picks up. They are driving, of course.',
        reason: 'SLOW',
      },
      { text: 'Messages of the office drown among {n} others on the same phone.', reason: 'OTHER' },
      {
        text: 'Whoever borrows a {vehicle} for the day cannot be reached, because the number belongs to somebody else.',
        reason: 'OTHER',
      },
      {
        text: 'All of us are in a chat group, the company’s secrets included.',
        reason: 'OTHER',
        alternative: 'WhatsApp',
      },
      {
        text: 'The message button moved with the last version and half of the {crews} have not found it since.',
        reason: 'HARD_TO_USE',
      },
    ],
    easy: [
      {
        text: 'The message is read out and they answer by voice. Nobody takes a hand off the wheel.',
      },
      { text: 'I write to the round, not to a person, so it reaches whoever drives it today.' },
      { text: 'I see that it was heard. That saves the second call, and the third.' },
      {
        text: 'What is not urgent waits until they have stopped. The {crews} like us better for it.',
      },
      { text: 'One button, and I am speaking to the right {vehicle}.' },
    ],
    turned: [
      {
        text: 'The chat group with everything in it is closed. Writing to the round does the same, and it stays in the house.',
      },
      {
        text: 'I used to ring until somebody pulled over. Now they answer at the next light, by voice.',
      },
    ],
  },
  'record-visit': {
    difficult: [
      {
        text: 'Photos do not upload in cellars, and in the evening somebody writes it all from memory.',
        reason: 'SLOW',
      },
      {
        text: 'The customer says that we were not there, and all we have is a tick in a box.',
        reason: 'INACCURATE',
      },
      {
        text: 'It asks for {n} fields before one may go on. People enter a full stop.',
        reason: 'SLOW',
      },
      {
        text: 'Signatures are still on paper; we scan them on Fridays.',
        reason: 'SLOW',
        alternative: 'paper',
      },
      {
        text: 'The form for my kind of work was built by somebody who has never done it.',
        reason: 'HARD_TO_USE',
      },
    ],
    easy: [
      { text: 'A photo, a name, a time: disputes have simply stopped.' },
      { text: 'It works without a signal and catches up later. Nothing has been lost so far.' },
      { text: 'The form asks for what this {stop} needs and nothing else. It takes a minute.' },
      { text: 'The invoice goes out the same evening, since there is nothing left to clear up.' },
      {
        text: 'A customer disputed a {stop} last month. I sent the picture and had an apology within the hour.',
      },
    ],
    turned: [
      {
        text: 'We wrote our reports in the evening, in the kitchen. Now they are done before the {vehicle} has started.',
      },
      { text: 'We lost {n} disputes in a quarter for want of a photo. Since then, not one.' },
    ],
  },
  'review-day': {
    difficult: [
      {
        text: 'There are forty reports and none says what we should do differently tomorrow.',
        reason: 'OTHER',
      },
      {
        text: 'Planned against driven: I have to lay two lists side by side to see it.',
        reason: 'SLOW',
      },
      {
        text: 'The figures are there the week after. By then nobody remembers the day.',
        reason: 'SLOW',
      },
      {
        text: 'I export it all and build my own picture, {min} minutes every Friday.',
        reason: 'SLOW',
        alternative: 'Google Sheets',
      },
      { text: 'The report page times out if I ask for more than {n} days.', reason: 'HARD_TO_USE' },
    ],
    easy: [
      { text: 'In the evening it shows the three {stops} that cost us the day, and why.' },
      { text: 'Planned and driven lie on one map. You see it and you know.' },
      {
        text: 'We look at it together on Fridays, for {min} minutes. It changed how we plan Mondays.',
      },
      {
        text: 'It noticed that one gate always costs us a quarter of an hour. We had never put that together.',
      },
      { text: 'My manager reads one page. I write none.' },
    ],
    turned: [
      {
        text: 'I exported everything and built my own charts. The evening page now says the same in three lines.',
      },
      {
        text: 'The figures used to come a week late. They are there at six, and we talk about the day while we remember it.',
      },
    ],
  },
};
