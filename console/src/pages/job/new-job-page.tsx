import './job.css';
import { useClient, useQuery } from 'urql';
import { useLocation } from 'wouter';
import { Page } from '../../design/page.tsx';
import { Empty } from '../../design/states.tsx';
import { ViewerDocument } from '../../generated/graphql.ts';
import { NewJobForm } from './new-job-form.tsx';

/** Where everything begins: a job is described before anybody can be asked about it. */
export default function NewJobPage() {
  const client = useClient();
  const [, navigate] = useLocation();
  const [{ data }] = useQuery({ query: ViewerDocument, requestPolicy: 'cache-first' });
  const roles = data?.viewer?.roles ?? [];
  const taken = (data?.jobs?.nodes ?? []).map(({ key }) => key);
  const isFirst = taken.length === 0;
  const show = async (key: string) => {
    // The menu has to know of the job before its page can be shown.
    await client.query(ViewerDocument, {}, { requestPolicy: 'network-only' }).toPromise();
    navigate(`/job?job=${encodeURIComponent(key)}`);
  };
  return (
    <Page
      name={isFirst ? 'Start' : 'New job'}
      heading={
        isFirst ? 'First, describe the job that customers hire you for' : 'Describe another job'
      }
    >
      <p className="muted">
        A job has some 15 to 20 steps, the same whatever product is used. Customers are asked how
        difficult each step is: everything here follows from their answers.
      </p>
      {roles.includes('ADMIN') || roles.includes('PRODUCT') ? (
        <NewJobForm taken={taken} onMade={(key) => void show(key)} />
      ) : (
        <Empty title="You can’t create a job">
          Ask a user with the role PRODUCT or ADMIN to create one. You can continue here afterwards.
        </Empty>
      )}
    </Page>
  );
}
