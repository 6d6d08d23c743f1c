import './ask-next.css';
import { type SubmitEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Link } from 'wouter';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { CopyButton } from '../../design/messages/copy-button.tsx';
import { Dialog } from '../../design/messages/dialog.tsx';
import { Empty } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import {
  MakeLinksDocument,
  PeopleDocument,
  type PeopleQuery,
  type RespondentRole,
} from '../../generated/graphql.ts';
import { accountAddress } from '../../shell/address/account-link.tsx';
import { useAppContext } from '../../shell/app-context.ts';
import { roleInSentence, roleList } from '../../design/role-names.ts';
import { t } from './texts.ts';

interface LinksDialogProps {
  account: { externalId: string; name: string };
  onClose: () => void;
}

/** A created link and the name of its contact. */
export interface MadeLink {
  name: string;
  url: string;
}

type Person = NonNullable<
  NonNullable<NonNullable<PeopleQuery['account']>['respondents']>['nodes']
>[number];

/** Creates a survey link for each chosen contact. The user sends the links. */
export function LinksDialog({ account, onClose }: LinksDialogProps) {
  const { job } = useAppContext();
  const [links, setLinks] = useState<readonly MadeLink[]>([]);
  const [{ data, fetching }] = useQuery({
    query: PeopleDocument,
    variables: { externalId: account.externalId, job },
  });
  const people = data?.account?.respondents?.nodes ?? [];
  return (
    <Dialog title={t('linksFor', { account: account.name })} onClose={onClose}>
      {fetching && !data ? <Skeleton what={t('peopleWhat')} shapes={['form']} rows={3} /> : null}
      {data && people.length === 0 ? (
        <Empty title={t('noContacts')}>
          <Link href="/import">{t('importContacts')}</Link>
        </Empty>
      ) : null}
      {links.length > 0 ? <Links links={links} /> : null}
      {links.length === 0 && people.length > 0 ? (
        <Choose
          account={account}
          people={people}
          missing={data?.account?.risk?.missingRoles ?? []}
          isAll={data?.account?.respondents?.pageInfo.hasNextPage === false}
          onMade={setLinks}
        />
      ) : null}
    </Dialog>
  );
}

interface ChooseProps {
  account: LinksDialogProps['account'];
  people: readonly Person[];
  /** Roles without a response. Their contacts are selected by default. */
  missing: readonly RespondentRole[];
  /** Whether all contacts of the account are loaded. */
  isAll: boolean;
  onMade: (links: readonly MadeLink[]) => void;
}

function Choose({ account, people, missing, isAll, onMade }: ChooseProps) {
  const { job } = useAppContext();
  const [{ fetching }, make] = useMutation(MakeLinksDocument);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const vacant = isAll
    ? missing.filter((role) => !people.some((person) => person.role === role))
    : [];
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const wanted = form.getAll('person');
    const questions = Number(form.get('questions')) || null;
    const chosen = people.filter(({ externalId }) => wanted.includes(externalId));
    const respondents = chosen.map(({ externalId }) => ({
      account: { externalId: account.externalId },
      respondentExternalId: externalId,
    }));
    const { data, error } = await make({ input: { job: { key: job }, respondents, questions } });
    const results = data?.surveyLinksCreate?.results ?? [];
    const refusals = results.flatMap(({ userErrors }) => userErrors);
    const problems = formErrorsOf(error, data?.surveyLinksCreate?.userErrors.concat(refusals));
    setErrors(problems);
    const links = results.flatMap(({ index, url }) =>
      url == null ? [] : [{ name: nameOf(chosen[index]), url }],
    );
    if (links.length > 0) onMade(links);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <fieldset className="people">
        <legend className="label">{t('whom')}</legend>
        {people.map((person) => (
          <label key={person.id}>
            <input
              type="checkbox"
              name="person"
              value={person.externalId}
              defaultChecked={person.role != null && missing.includes(person.role)}
            />{' '}
            {nameOf(person)}{' '}
            <span className="label">
              {person.role == null ? null : roleInSentence(person.role)}
            </span>
          </label>
        ))}
      </fieldset>
      {vacant.length === 0 ? null : (
        <p>
          {t('noOneInRole', { roles: roleList(vacant) })}{' '}
          <Link href={accountAddress(account.externalId, job, '/people')}>{t('addContact')}</Link>
        </p>
      )}
      <label className="field-row">
        <span>{t('questions')}</span>
        <select className="field" name="questions" defaultValue="">
          <option value="">{t('asTheJob')}</option>
          {[3, 4, 5, 6, 7].map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
      <FormErrors errors={errors} />
      <div className="dialog-actions">
        <button type="submit" className="button button-primary" disabled={fetching}>
          {t('makeLinks')}
        </button>
      </div>
    </form>
  );
}

/** The URLs to send, each to its own contact. */
export function Links({ links }: { links: readonly MadeLink[] }) {
  const all = () => links.map(({ name, url }) => `${name}\t${url}`).join('\n');
  return (
    <div className="stack">
      <p className="muted">{links.length === 1 ? t('personal') : t('ownLinks')}</p>
      <ul className="stack">
        {links.map(({ name, url }) => (
          <li key={url} className="link-row">
            <span>{name}</span>
            <input className="field" readOnly aria-label={t('linkOf', { name })} value={url} />
            <CopyButton label={t('copy')} text={() => url} />
          </li>
        ))}
      </ul>
      {links.length > 1 ? (
        <div className="dialog-actions">
          <CopyButton label={t('copyAll')} text={all} />
        </div>
      ) : null}
    </div>
  );
}

function nameOf(person: Person | undefined): string {
  return person?.name ?? person?.externalId ?? '';
}
