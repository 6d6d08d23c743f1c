import type { Job } from '../../domain/jobs/job.ts';
import { DAY_MS, type Instant } from '../../domain/kernel/time.ts';
import type { Campaign } from '../../domain/surveys/campaigns/campaign.ts';
import type { Reminders } from '../../domain/surveys/campaigns/reminders.ts';
import { LANGUAGES } from '../../domain/surveys/languages.ts';
import { MAX_EXPLANATION, MAX_NAME } from '../kernel/limits.ts';
import type { Optional } from '../kernel/validation/given.ts';
import type { Ports } from '../kernel/ports.ts';
import { checkInstant } from '../kernel/validation/date.ts';
import { checkMember } from '../kernel/validation/member.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { jobFor } from '../kernel/validation/referenced.ts';
import { checkEmail, checkName, checkText } from '../kernel/validation/text.ts';
import { checkPlaceholders } from './mail/mail-text.ts';
import type { SurveyCampaignPreviewInput } from '../kernel/generated/inputs.ts';

/** The validated settings of a campaign. */
export type CampaignDraft = Pick<
  Campaign,
  'subject' | 'text' | 'sender' | 'language' | 'sendAt' | 'reminders' | 'fatigueDays'
> & { job: Job };

const DEFAULT_FATIGUE_DAYS = 30;
/** Links are stored for at least this long after creation. Earlier requests can't be detected. */
const MAX_FATIGUE_DAYS = 60;
const MAX_DAYS_AHEAD = 90;
const MAX_REMINDERS = 3;
const MAX_DAYS_BETWEEN = 14;

/** Parses the input except for the audience. Returns undefined, with a problem added, if it is invalid. */
export async function campaignDraft(
  ports: Ports,
  problems: Problems,
  input: SurveyCampaignPreviewInput,
): Promise<CampaignDraft | undefined> {
  const job = (await jobFor(ports, problems, input.job))?.value;
  const subject = checkLine(problems, 'subject', input.subject);
  const text = checkText(problems, 'text', input.text, MAX_EXPLANATION);
  checkPlaceholders(problems, 'subject', input.subject);
  checkPlaceholders(problems, 'text', input.text);
  const name = checkLine(problems, 'senderName', input.senderName);
  const address = checkSender(ports, problems, input.senderAddress);
  const language = checkMember(
    problems,
    'language',
    (input.language ?? 'en').toLowerCase(),
    LANGUAGES,
  );
  const sendAt = checkSendAt(problems, input.sendAt, ports.now());
  const reminders = checkReminders(problems, input.reminders);
  const fatigueDays = input.fatigueDays ?? DEFAULT_FATIGUE_DAYS;
  checkRange(problems, 'fatigueDays', fatigueDays, 0, MAX_FATIGUE_DAYS);
  if (!job || !problems.isEmpty) return undefined;
  if (subject === undefined || text === undefined || name === undefined) return undefined;
  if (address === undefined || language === undefined || sendAt === undefined) return undefined;
  const sender = { name, address };
  return { job, subject, text, sender, language, sendAt, reminders, fatigueDays };
}

/** A name or subject, which must be a single line. */
function checkLine(problems: Problems, field: string, text: string): string | undefined {
  if (/[\p{Cc}]/u.test(text)) return problems.invalid(field, 'must be one line.');
  return checkName(problems, field, text) && checkText(problems, field, text, MAX_NAME);
}

function checkSender(
  { mail }: Ports,
  problems: Problems,
  given: Optional<string>,
): string | undefined {
  const [first] = mail.senders;
  if (first === undefined) {
    const fix = 'ask an operator to set FOOTHOLD_MAIL_SENDERS (docs/sending.md)';
    problems.report('CONFLICT', 'senderAddress', `No sender address is set up: ${fix}.`);
    return undefined;
  }
  if (given == null) return first;
  const address = checkEmail(problems, 'senderAddress', given);
  if (address === undefined || mail.senders.includes(address)) return address;
  return problems.invalid('senderAddress', `must be one of ${mail.senders.join(', ')}.`);
}

function checkSendAt(
  problems: Problems,
  given: Optional<string>,
  now: Instant,
): Instant | undefined {
  if (given == null) return now;
  const at = checkInstant(problems, 'sendAt', given);
  if (at === undefined || at <= now + MAX_DAYS_AHEAD * DAY_MS) return at && Math.max(at, now);
  return problems.invalid('sendAt', `must be at most ${MAX_DAYS_AHEAD} days from now.`);
}

function checkReminders(problems: Problems, given: Optional<Reminders>): Reminders | null {
  if (given == null) return null;
  const { afterDays, times } = given;
  const under = problems.under('reminders');
  checkRange(under, 'afterDays', afterDays, 1, MAX_DAYS_BETWEEN);
  checkRange(under, 'times', times, 1, MAX_REMINDERS);
  return { afterDays, times };
}

function checkRange(
  problems: Problems,
  field: string,
  value: number,
  from: number,
  to: number,
): void {
  if (Number.isInteger(value) && value >= from && value <= to) return;
  problems.invalid(field, `must be a whole number from ${from} to ${to}.`);
}
