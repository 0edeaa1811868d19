// Decides what a broken promise looks like: a named class with a code, what it was about, and what to do next.

/** An error that a person can act on. `code` is stable and public; the message says what, where and what to do. */
export abstract class HubError extends Error {
  protected constructor(
    readonly code: string,
    message: string,
    /** The field of the input that it is about, by its name in the graph; null where it is about no single one. */
    readonly field: string | null = null,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** Several things wrong with one input, reported together, so that nobody mends them one by one. */
export class SeveralFaults extends HubError {
  private constructor(readonly faults: readonly HubError[]) {
    super('SEVERAL_FAULTS', faults.map(({ message }) => message).join(' '));
  }

  static of = (faults: readonly HubError[]) => new SeveralFaults(faults);
}

/** Reads every part of an input. @throws HubError when one part throws it; SeveralFaults when several do */
export function readParts<Parts extends object>(readers: { readonly [Name in keyof Parts]: () => Parts[Name] }): Parts {
  const faults: HubError[] = [];
  const parts = Object.entries<() => unknown>(readers).map(([name, read]) => {
    try {
      return [name, read()];
    } catch (fault) {
      if (!(fault instanceof HubError)) throw fault;
      faults.push(fault);
      return [name, undefined];
    }
  });
  throwAll(faults);
  return Object.fromEntries(parts) as Parts;
}

/** Waits for checks of several fields, each after the other. @throws HubError when one field is not possible; SeveralFaults when several are; at once what is about no field */
export async function checkFields(checks: readonly (() => Promise<unknown>)[]): Promise<void> {
  const faults: HubError[] = [];
  for (const check of checks) {
    try {
      await check();
    } catch (fault) {
      if (!(fault instanceof HubError) || fault.field === null) throw fault;
      faults.push(fault);
    }
  }
  throwAll(faults);
}

function throwAll(faults: readonly HubError[]): void {
  if (faults.length === 1 && faults[0]) throw faults[0];
  if (faults.length > 1) throw SeveralFaults.of(faults);
}
