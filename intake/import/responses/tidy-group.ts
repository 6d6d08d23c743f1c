import { complaint, type Complaint } from '../../complaints/complaint.ts';
import type { Row } from '../../table/table.ts';
import { hashOf, type StepReading, type Who } from './submission.ts';

/** Maximum number of rows in one group, far more than a job has steps. */
const MAX_ROWS = 1_000;

/** Consecutive rows with the same account, respondent and date, which form one submission. */
export class TidyGroup {
  who: Who;
  readonly rows: Row[] = [];
  readonly #byStep = new Map<string, { reading: StepReading; line: number }>();

  constructor(who: Who) {
    this.who = who;
  }

  get readings(): StepReading[] {
    return [...this.#byStep.values()].map(({ reading }) => reading);
  }

  /**
   * Whether a row belongs to this group. For anonymous answers, a repeated step starts another person's
   * group.
   */
  takes({ account, respondent, submittedAt }: Who, reading: StepReading | null): boolean {
    const isNextPerson = respondent === null && reading && this.#byStep.has(reading.stepKey);
    return (
      !isNextPerson &&
      this.rows.length < MAX_ROWS &&
      account === this.who.account &&
      respondent === this.who.respondent &&
      submittedAt === this.who.submittedAt
    );
  }

  /**
   * Adds a row. If the group already has a different answer to the step, does not add it and returns a
   * complaint. For each field of the person, the first row with a value applies.
   */
  add(row: Row, who: Who, reading: StepReading | null): Complaint | null {
    const earlier = reading && this.#byStep.get(reading.stepKey);
    if (reading && earlier && hashOf(earlier.reading) !== hashOf(reading)) {
      return complaint('otherAnswer', { step: reading.stepKey, line: earlier.line });
    }
    this.rows.push(row);
    this.who = { ...this.who, stated: { ...who.stated, ...this.who.stated } };
    if (reading && !earlier) this.#byStep.set(reading.stepKey, { reading, line: row.line });
    return null;
  }
}
