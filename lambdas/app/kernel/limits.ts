/** Entries on a page: unless asked for otherwise, and at most. */
export const DEFAULT_PAGE = 50;
export const MAX_PAGE = 100;
/** Accounts that one call of a preview scores. */
export const MAX_PREVIEWED = 500;

/** Characters (code points) that a text may have. */
export const MAX_EXPLANATION = 4000;
export const MAX_NAME = 200;
export const MAX_ID = 128;
/** Bytes (UTF-8) of a job's, a step's or a solution's key: two of them and more are in one key of the table. */
export const MAX_KEY_BYTES = 384;
export const MAX_IDEMPOTENCY_KEY = 255;
/** A job's or a step's statement, a reason, a source, an address of a page. */
export const MAX_STATEMENT = 1000;
/** What a user notes when they snooze a risk. */
export const MAX_NOTE = 2000;
/** Saved views of lists: what one is called, what it says, and how many a person and the team may have. */
export const MAX_VIEW_NAME = 80;
export const MAX_VIEW_QUERY = 2000;
export const MAX_SAVED_VIEWS = 50;
export const MAX_SHARED_VIEWS = 100;
/** How surveys look: the names of company and product, and the logo, which every page and message has. */
export const MAX_BRAND_NAME = 100;
export const MAX_LOGO_BYTES = 100_000;
export const MAX_LOGO_PIXELS = 2000;
/** What was launched at one step: all of it is in the job's item. */
export const MAX_LAUNCHES = 20;
/** What a task says, and what is noted of a call, an e-mail or a meeting. */
export const MAX_TASK = 500;
export const MAX_ACTIVITY = 4000;
/** Tasks that are kept of one account, done ones included: a page of the account reads them all. */
export const MAX_ACCOUNT_TASKS = 500;
/** Playbooks of one job, and actions of one of them: an account's page reads them all. */
export const MAX_PLAYBOOKS = 50;
export const MAX_PLAYBOOK_ACTIONS = 8;
/** Days until a playbook's task is due: its effect is looked at after 90. */
export const MAX_PLAYBOOK_DAYS = 90;
/** Starts of a playbook whose effect one call tells: each account is scored as of two days. */
export const MAX_EFFECT_STARTS = 50;
/** Assignees, or accounts, that one list of tasks names: each is read by itself. */
export const MAX_TASK_ASSIGNEES = 20;
/** An e-mail address, as RFC 5321 bounds it. */
export const MAX_EMAIL = 254;

/** Bytes, as stored, of all text of one submission, and of all current text of one respondent. */
export const MAX_TEXT_BYTES = 200_000;

/** Bytes of a job as stored: with steps, settings, market figures and solutions it is one item. */
export const MAX_JOB_BYTES = 350_000;

/** People of one account, erased ones under a pseudonym included: an assessment reads them all. */
export const MAX_PEOPLE = 2000;
/** Submissions of one person: the ledger of erasures names them all in one item. */
export const MAX_PERSON_SUBMISSIONS = 10_000;
/** Survey links kept in one account, answered and expired ones included: making one reads them all. */
export const MAX_ACCOUNT_LINKS = 10_000;

/** Submissions that one survey link takes, and bytes (UTF-8) of all their text. */
export const MAX_LINK_SUBMISSIONS = 50;
export const MAX_LINK_TEXT_BYTES = 400_000;

/** People whom one campaign asks, and accounts in which they are looked for. */
export const MAX_CAMPAIGN_PEOPLE = 1000;
export const MAX_CAMPAIGN_ACCOUNTS = 500;
/** People whom a preview of a campaign lists. */
export const MAX_CAMPAIGN_LISTED = 100;

export const MAX_STEPS = 100;
export const MAX_SOLUTIONS = 50;
export const MAX_ALIASES = 50;
/** Candidates decided on in one transaction: two writes each, and the person. */
export const MAX_DECIDED = 40;
export const MAX_SEGMENT_IMPORTANCE = 500;
/** Members of a filter's list. */
export const MAX_FILTER_VALUES = 100;

/** In how many accounts the words shown with a hotspot are looked for. */
export const QUOTED_ACCOUNTS = 10;

/** Bytes (UTF-8) of a saved mapping of a file's columns. */
export const MAX_MAPPING_BYTES = 200_000;

/** Items of one call of an import. */
export const MAX_IMPORT_RECORDS = 100;
export const MAX_IMPORT_SUBMISSIONS = 25;

/** Bytes (UTF-8) of submissions in one part of the document on a person: an answer is bounded. */
export const MAX_PART_BYTES = 2_000_000;

/** How often a decision is taken again when others write in between. */
export const MAX_ATTEMPTS = 12;

/** Milliseconds that a call which touches many records may take before it answers with what it did. */
export const TIME_BUDGET_MS = 20_000;
/** How many independent reads or writes a call has under way at once. */
export const CONCURRENCY = 16;
