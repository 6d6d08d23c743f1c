import { roleName } from '../../design/role-names.ts';
import { wholeNumber } from '../../format/format.ts';
import type {
  RespondentRole,
  WeekContactFragment,
  WeekDetailFragment,
} from '../../generated/graphql.ts';
import { t } from './texts.ts';

/** Decision-makers first. Contacts without a role come last. */
const CALLED_FIRST: readonly RespondentRole[] = ['BUYER', 'BENEFICIARY', 'EXECUTOR', 'OTHER'];

/** The contact to call: one with a phone number if possible, preferring decision-makers. */
export function personToCall(contacts: readonly WeekContactFragment[]): WeekContactFragment | null {
  const place = ({ role }: WeekContactFragment) =>
    role == null ? CALLED_FIRST.length : CALLED_FIRST.indexOf(role);
  const [first] = contacts
    .filter(({ withdrawal }) => withdrawal == null)
    .toSorted(
      (a, b) =>
        Number(a.phone == null) - Number(b.phone == null) ||
        place(a) - place(b) ||
        contactName(a).localeCompare(contactName(b)),
    );
  return first ?? null;
}

/** `Conceição Gonçalves, Decision-maker`. */
export function contactWords(contact: WeekContactFragment): string {
  const name = contactName(contact);
  return contact.role == null ? name : t('contact', { name, role: roleName(contact.role) });
}

function contactName({ name, externalId }: WeekContactFragment): string {
  return name ?? externalId;
}

/** The difficult step with the largest share of the risk, as k of n. Null if no step is difficult. */
export function driverWords({ risk }: Pick<WeekDetailFragment, 'risk'>): string | null {
  const driver = risk?.drivers.find(({ state }) => state === 'DIFFICULT');
  if (!driver) return null;
  const { difficult, respondents, step } = driver;
  return t('driver', {
    count: wholeNumber(difficult),
    of: wholeNumber(respondents),
    step: step.statement,
  });
}
