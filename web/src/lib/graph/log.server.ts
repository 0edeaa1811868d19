/** The log of the dashboard: the one place that writes to it. Whole errors go here, and never onto a page. */
export function logFault(what: string, fault: unknown): void {
  // eslint-disable-next-line no-console -- the server has no other log than its standard error
  console.error(what, fault);
}
