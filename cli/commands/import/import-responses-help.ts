/** Text of `import responses --help` after the options. */
export const RESPONSES_HELP = `
Exports of Typeform, SurveyMonkey, Google Forms, Microsoft Forms, Qualtrics, LimeSurvey, Formbricks, Tally and
Jotform are recognized, as are files with one row per person or per answer. A step's column is found by the
step's key or statement in its header. Which end of a scale is difficult is detected from its words; if that
fails, use --easiest and --hardest.

A mapping is a JSON file that defines what the columns mean. One row per person:
  {"account":     {"column": "Company"},       or {"column": 3} (from 1), {"rowNumber": true}, {"fixed": "…"}
   "respondent":  {"column": "Email"},         optional, as are "name" (or "firstName" and "lastName"),
                                               "email", "role", "mayContact"
   "submittedAt": {"column": "Date"},          or {"fixed": "2026-11-01T00:00:00Z"}
   "steps":       {"plan-stops": {"column": "Q1", "explanation": {"column": "Q1 why"}, "alternative": {"column": "Q1 else"}}},
   "scale":       {"5": "VERY_EASY", "4": "EASY", "3": "NEITHER", "2": "DIFFICULT", "1": "VERY_DIFFICULT", "0": null}}
One row per answer: "step": {"column": "Step"}, "effort": {"column": "Answer"}, "explanation": … in place of
"steps"; consecutive rows of the same account, respondent and date are one submission.
A step, or a row, can also have a "reason" column: why it is difficult (takes too long, result not right, hard to
use, something else, or SLOW, INACCURATE, HARD_TO_USE, OTHER). Without a mapping, use
--map "step:KEY:reason=COLUMN" (or explanation, or alternative), and --map "reason=COLUMN" for one row per answer.
null in the scale is "not applicable"; an empty cell is no answer. Values are compared ignoring case and
surrounding spaces. Rows without a "respondent" count as different people. Times without an offset
are UTC.
Optional: "dateFormat" (MM/DD/YYYY, DD/MM/YYYY, DD.MM.YYYY), "headerRows" (rows above the data), "headerRow"
(the one that names the columns: 1, 3 or, joined by " / ", [1, 2]), "roles" ({"Dispatcher": "EXECUTOR"}),
"otherRoles" (OTHER), "consents" ({"Yes, call me": true}), "stepNames" ({"How was planning?": "plan-stops"}),
"only" ({"column": "Finished", "is": ["1"]}), "except" (the same, for rows to skip), "scale" of a step with its own scale.

A row is identified by its content about the job alone: if the same row comes again, in any file or batch, it
counts as unchanged. The batch name is made from the file's content, the mapping and the job, so that an
interrupted import continues in the same batch. To import retracted rows again, use a higher --attempt.`;
