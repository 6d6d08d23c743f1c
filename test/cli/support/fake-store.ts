import type { Answer, Call } from './fake-server.ts';

interface Item {
  externalId?: string;
  idempotencyKey?: string;
  account?: { externalId: string };
  respondent?: { externalId: string };
}

export interface ItemFault {
  code: string;
  message: string;
  field: string[];
}

/** Fake of the import mutations. Keeps what it receives and reports errors. */
export class FakeStore {
  /** Received items as JSON, by idempotency key or id. */
  readonly kept = new Map<string, string>();
  /** Recorded entries of the import history. */
  readonly recorded: object[] = [];
  readonly accounts: Set<string> | null;
  /** Account names by id. */
  readonly named: ReadonlyMap<string, string>;
  readonly #owners: readonly string[];
  readonly #stepKeys: readonly string[];
  readonly #fault: (item: Item) => ItemFault | null;

  constructor(
    options: {
      stepKeys?: readonly string[];
      accounts?: readonly string[];
      named?: Readonly<Record<string, string>>;
      owners?: readonly string[];
      fault?: (item: Item) => ItemFault | null;
    } = {},
  ) {
    this.#owners = options.owners ?? [];
    this.#stepKeys = options.stepKeys ?? ['plan-stops', 'estimate-arrival'];
    this.accounts = options.accounts ? new Set(options.accounts) : null;
    this.named = new Map(Object.entries(options.named ?? {}));
    this.#fault = options.fault ?? (() => null);
  }

  answer({ operation, variables }: Call): Answer {
    if (operation === 'ImportBatchRecord') return this.#record(variables['input'] as object);
    if (operation === 'FindAccounts') return this.#find(String(variables['prefix']));
    if (operation === 'FirstJob') return { data: { jobs: { nodes: [{ key: 'route-crews' }] } } };
    if (operation === 'Owners') return this.#byOwner();
    if (operation === 'Job') return this.#job(String(variables['key']));
    const mutation = operation.charAt(0).toLowerCase() + operation.slice(1);
    const { dryRun, ...lists } = variables['input'] as { dryRun?: boolean } & Record<
      string,
      Item[]
    >;
    const [field = '', items = []] = Object.entries(lists)[0] ?? [];
    const results = items.map((item, index) => {
      const fault = this.#unknownAccount(item) ?? this.#fault(item);
      const userErrors = fault ? [{ ...fault, field: [field, String(index), ...fault.field] }] : [];
      return {
        index,
        isUnchanged: fault === null && this.#keep(item, dryRun === true),
        userErrors,
      };
    });
    return { data: { [mutation]: { results, userErrors: [] } } };
  }

  #record(input: object): Answer {
    this.recorded.push(input);
    return { data: { importBatchRecord: { userErrors: [] } } };
  }

  #find(prefix: string): Answer {
    const begins = [...this.named].filter(([, name]) =>
      name.toLowerCase().startsWith(prefix.toLowerCase()),
    );
    const nodes = begins.map(([externalId, name]) => ({ externalId, name }));
    return { data: { accounts: { nodes } } };
  }

  #byOwner(): Answer {
    const byOwner = [...this.#owners, null].map((ownerEmail) => ({ ownerEmail }));
    return { data: { portfolio: { byOwner } } };
  }

  #job(key: string): Answer {
    const steps = this.#stepKeys.map((stepKey) => ({ key: stepKey }));
    const job = key === 'route-crews' ? { key, steps } : null;
    return { data: { job, jobs: { nodes: [{ key: 'route-crews' }] } } };
  }

  #unknownAccount({ account }: Item): ItemFault | null {
    if (!account || !this.accounts || this.accounts.has(account.externalId)) return null;
    return { code: 'NOT_FOUND', message: 'account does not match an account.', field: ['account'] };
  }

  /** Stores the item. True if it was stored before. */
  #keep(item: Item, isDryRun: boolean): boolean {
    const key =
      item.idempotencyKey ?? item.externalId ?? JSON.stringify([item.account, item.respondent]);
    const before = this.kept.get(key);
    if (isDryRun) return before !== undefined;
    this.kept.set(key, JSON.stringify(item));
    if (item.idempotencyKey === undefined && item.externalId) this.accounts?.add(item.externalId);
    return before !== undefined;
  }
}
