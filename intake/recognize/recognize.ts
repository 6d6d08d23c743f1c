import { wordsOf } from '../suggest/suggest-columns.ts';
import { formbricks } from './formbricks.ts';
import { googleForms } from './google-forms.ts';
import { hubspotCompanies, hubspotContacts, hubspotDeals } from './hubspot.ts';
import { jotform } from './jotform.ts';
import { limesurvey } from './limesurvey.ts';
import { microsoftForms } from './microsoft-forms.ts';
import { qualtrics } from './qualtrics.ts';
import { salesforceAccounts, salesforceContacts } from './salesforce.ts';
import { surveymonkey } from './surveymonkey.ts';
import { tally } from './tally.ts';
import type { Tool } from './tool.ts';
import { typeform } from './typeform.ts';

/** Sorted so that tools with more distinctive headers are tried first. */
export const TOOLS: readonly Tool[] = [
  typeform,
  tally,
  formbricks,
  qualtrics,
  surveymonkey,
  microsoftForms,
  limesurvey,
  jotform,
  googleForms,
  hubspotDeals,
  hubspotCompanies,
  hubspotContacts,
  salesforceContacts,
  salesforceAccounts,
];

/** The tool that a file seems to come from, and the headers it was recognized by. */
export interface Recognized {
  tool: Tool;
  by: readonly string[];
}

/** Normalizes a column's name for recognizing tools. */
export function headerWords(name: string): string {
  return name.trim() === '#' ? '#' : wordsOf(name).join(' ');
}

/** Recognizes the tool that exported a file by its column names. Null if it is unknown. */
export function recognize(names: readonly string[]): Recognized | null {
  const words = names.map(headerWords);
  for (const tool of TOOLS) {
    if (tool.first && !tool.first.map(headerWords).includes(words[0] ?? '')) continue;
    const found = tool.has.map((some) => {
      const wanted = some.map(headerWords);
      return words.findIndex(
        (name) => wanted.includes(name) || wanted.includes(name.replaceAll(' ', '')),
      );
    });
    if (found.every((index) => index !== -1)) {
      return { tool, by: [...new Set(found)].map((index) => names[index] ?? '') };
    }
  }
  return null;
}

/** Returns the tool with this key. Undefined if there is none. */
export function toolNamed(key: string): Tool | undefined {
  return TOOLS.find((tool) => tool.key === key);
}
