/** Text of `import responses --help` after the options. */
export const RESPONSES_HELP = `
Exports of Typeform, SurveyMonkey, Google Forms, Microsoft Forms, Qualtrics, LimeSurvey, Formbricks, Tally and
Jotform are recognized, as are files with one row per person or per answer. A step's column is found by the
step's key or statement in its header. Which end of a scale is difficult is read from its words, and asked
for where they do not say it.

A mapping is a JSON file that says what the columns mean. One row per person:
  {"account":     {"column": "Company"},       or {"column": 3} (from 1), {"rowNumber": true}, {"fixed": "…"}
   "respondent":  {"column": "Email"},         optional, as are "name" (or "firstName" and "lastName"),
                                               "email", "role", "mayContact"
   "submittedAt": {"column": "Date"},          or {"fixed": "2026-11-01T00:00:00Z"}
   "steps":       {"plan-stops": {"column": "Q1", "explanation": {"column": "Q1 why"}, "alternative": {"column": "Q1 else"}}},
   "scale":       {"5": "VERY_EASY", "4": "EASY", "3": "NEITHER", "2": "DIFFICULT", "1": "VERY_DIFFICULT", "0": null}}
One row per answer: "step": {"column": "Step"}, "effort": {"column": "Answer"}, "explanation": … in place of
"steps"; consecutive rows of the same account, respondent and date are one submission.
A step, or a row, may also have a "reason" column: why it is difficult (takes too long, result not right, hard to
use, something else, or SLOW, INACCURATE, HARD_TO_USE, OTHER). Without a mapping, say it as
--map "step:KEY:reason=COLUMN" (or explanation, or alternative), and --map "reason=COLUMN" where a row is an answer.
null in the scale is "not applicable"; an empty cell is no answer. Values compare without case and outer
spaces. Without a "respondent", or where it says nothing, answers are those of different people. Times
without an offset are UTC.
Optional: "dateFormat" (MM/DD/YYYY, DD/MM/YYYY, DD.MM.YYYY), "headerRows" (rows above the data), "headerRow"
(the one that names the columns: 1, 3 or, joined by " / ", [1, 2]), "roles" ({"Dispatcher": "EXECUTOR"}),
"otherRoles" (OTHER), "consents" ({"Yes, call me": true}), "stepNames" ({"How was planning?": "plan-stops"}),
"only" ({"column": "Finished", "is": ["1"]}), "except" (the same, of rows that do not count), "scale" of a step that has another one.

A row is recognized by what it says about the job, and by nothing else: it is written once, in whatever
file and batch it comes again, and counts as unchanged then. The batch is called after the file's content,
the mapping and the job, so that an import that broke off goes on in the same one. Rows that were
retracted come in again under a higher --attempt.`;
