/** Codes of the hub for what it has no room for, or what the reader asked too much of: foreseen, and no fault of anything. */
const LIMITS: ReadonlySet<string> = new Set(['HUB_BUSY', 'RATE_LIMITED']);

/** The hub could not be reached, or answered with something that is not GraphQL. The figures exist; they cannot be fetched now. */
export class HubUnreachable extends Error {
  readonly code = 'HUB_UNREACHABLE';
  /** What the hub said of it, for people; undefined where it said nothing. */
  words: string | undefined;
  /** The code of a limit that the question met; undefined where the hub did not answer at all. */
  limit: string | undefined;

  static at(address: string, cause: unknown): HubUnreachable {
    return new HubUnreachable(`The hub at ${address} did not answer. Check that it is running and that HUB_GRAPHQL_URL names it.`, {
      cause,
    });
  }

  static answered(status: number): HubUnreachable {
    return new HubUnreachable(`The hub answered with status ${status} and no GraphQL result. Check its log.`);
  }

  /** @param fault What the hub said: the words for people, and its code. */
  static busy({ message: words, code }: HubFault): HubUnreachable {
    const fault = new HubUnreachable(`The hub could not answer at the moment: ${words}`);
    fault.words = words;
    fault.limit = code !== undefined && LIMITS.has(code) ? code : undefined;
    return fault;
  }

  static tooSlow(): HubUnreachable {
    return new HubUnreachable('The hub did not answer in time.');
  }
}

/** The hub answers, and holds no data yet: there are no figures to fetch. */
export class HubEmpty extends Error {
  readonly code = 'HUB_EMPTY';
}

/** One fault that the hub named in its answer. */
export interface HubFault {
  message: string;
  code: string | undefined;
  /** The field of the input that it is about; undefined where it is about no single one. */
  field?: string | undefined;
}

/** Code of the hub for what counts people exactly and is not shown to the reader. */
const PROTECTED_FIELD = 'PROTECTED_FIELD';
/** Code with which the hub says that there are more faults than it lists. */
const MORE_ERRORS = 'MORE_ERRORS';

/** The hub understood the query and refused it. */
export class HubRefused extends Error {
  readonly code = 'HUB_REFUSED';

  constructor(
    message: string,
    /** Every fault of the answer, in the order of the hub. */
    readonly faults: readonly HubFault[],
  ) {
    super(message);
  }

  /** Whether it was refused only because it selects what the reader may not see. */
  get isProtected(): boolean {
    const codes = new Set(this.faults.map(({ code }) => code));
    codes.delete(MORE_ERRORS);
    return codes.size === 1 && codes.has(PROTECTED_FIELD);
  }

  static because(faults: readonly HubFault[]): HubRefused {
    const said = faults.map(({ message, code }) => (code ? `${message} (${code})` : message)).join(' ');
    return new HubRefused(`The hub refused the question: ${said}`, faults);
  }
}
