/** Default and maximum number of entries per page. */
export const DEFAULT_PAGE = 50;
export const MAX_PAGE = 100;
/** Accounts that one preview call scores. */
export const MAX_PREVIEWED = 500;

/** Maximum text lengths, in characters (code points). */
export const MAX_EXPLANATION = 4000;
export const MAX_NAME = 200;
export const MAX_ID = 128;
/** UTF-8 bytes in the key of a job, step or competitor. A table key can contain two or more of them. */
export const MAX_KEY_BYTES = 384;
export const MAX_IDEMPOTENCY_KEY = 255;
/** A job or step statement, a reason, a source, or evidence of consent. */
export const MAX_STATEMENT = 1000;
/** The note on a snooze. */
export const MAX_NOTE = 2000;
/** Saved views: length of the name and of the query, and number of views per user and per team. */
export const MAX_VIEW_NAME = 80;
export const MAX_VIEW_QUERY = 2000;
export const MAX_SAVED_VIEWS = 50;
export const MAX_SHARED_VIEWS = 100;
/** Survey branding: company and product name, and the logo, which every page and message includes. */
export const MAX_BRAND_NAME = 100;
export const MAX_LOGO_BYTES = 100_000;
export const MAX_LOGO_PIXELS = 2000;
/** Launches per step. All are stored in the job's item. */
export const MAX_LAUNCHES = 20;
/** Text of a task, and of a logged call, e-mail or meeting. */
export const MAX_TASK = 500;
export const MAX_ACTIVITY = 4000;
/** Tasks stored per account, including completed ones. The account page reads all of them. */
export const MAX_ACCOUNT_TASKS = 500;
/** Playbooks per job and actions per playbook. The account page reads all of them. */
export const MAX_PLAYBOOKS = 50;
export const MAX_PLAYBOOK_ACTIONS = 8;
/** Maximum days until a playbook task is due. The playbook's effect is measured after 90 days. */
export const MAX_PLAYBOOK_DAYS = 90;
/** Playbook starts whose effect is measured in one call. Each requires scoring an account on two days. */
export const MAX_EFFECT_STARTS = 50;
/** Assignees, or accounts, in one task list filter. Each requires a separate read. */
export const MAX_TASK_ASSIGNEES = 20;
/** Length of an e-mail address according to RFC 5321. */
export const MAX_EMAIL = 254;

/** Stored bytes of all text in one submission, and of all current text of one respondent. */
export const MAX_TEXT_BYTES = 200_000;

/** Stored bytes of a job. Its steps, settings, market figures and competitors are all in one item. */
export const MAX_JOB_BYTES = 350_000;

/** People per account, including erased ones kept under a pseudonym. An assessment reads all of them. */
export const MAX_PEOPLE = 2000;
/** Submissions per person. The erasure ledger lists all their ids in one item. */
export const MAX_PERSON_SUBMISSIONS = 10_000;
/**
 * Survey links stored per account, including answered and expired ones. Creating a link reads all of them.
 */
export const MAX_ACCOUNT_LINKS = 10_000;

/** Submissions that one survey link accepts, and UTF-8 bytes of all their text. */
export const MAX_LINK_SUBMISSIONS = 50;
export const MAX_LINK_TEXT_BYTES = 400_000;

/** People in one campaign, and accounts searched for them. */
export const MAX_CAMPAIGN_PEOPLE = 1000;
export const MAX_CAMPAIGN_ACCOUNTS = 500;
/** People listed in a campaign preview. */
export const MAX_CAMPAIGN_LISTED = 100;

export const MAX_STEPS = 100;
export const MAX_SOLUTIONS = 50;
export const MAX_ALIASES = 50;
/** Candidates decided in one transaction: two writes per candidate, plus one for the person. */
export const MAX_DECIDED = 40;
export const MAX_SEGMENT_IMPORTANCE = 500;
/** Values in a filter list. */
export const MAX_FILTER_VALUES = 100;

/** Accounts searched for the quotes shown with a hotspot. */
export const QUOTED_ACCOUNTS = 10;

/** UTF-8 bytes of a saved column mapping. */
export const MAX_MAPPING_BYTES = 200_000;

/** Items per import call. */
export const MAX_IMPORT_RECORDS = 100;
export const MAX_IMPORT_SUBMISSIONS = 25;

/** UTF-8 bytes of submissions in one part of a person's data export, because a response has limited size. */
export const MAX_PART_BYTES = 2_000_000;

/** Attempts at a read-decide-write cycle when other writes conflict. */
export const MAX_ATTEMPTS = 12;

/**
 * Time budget in milliseconds of a call that touches many records. After that, it returns what it has done.
 */
export const TIME_BUDGET_MS = 20_000;
/** Independent reads or writes that a call runs in parallel. */
export const CONCURRENCY = 16;
