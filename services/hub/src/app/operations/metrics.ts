// Decides what is counted and measured of a hub: by route, status, kind and code, never by what was asked or who asked it.

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { AuditCount } from '../../access/index.ts';
import type { CacheCount, ReadPressure } from '../../database/index.ts';
import { HUB_VERSION } from './version.ts';

/** What the data says of itself when somebody looks at the metrics. */
export interface DataFacts {
  /** When the newest import was published, as an ISO instant. */
  readonly asAt: string;
  readonly uploads: readonly { readonly source: string; readonly state: string; readonly count: number }[];
}

/** Upper bounds of latencies, in seconds: a page from what is kept takes 1 ms, the longest statement 30 s. */
const LATENCIES = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The metrics of one hub. Pools and caches are registered by whoever has them. */
export class HubMetrics {
  readonly #registry = new Registry();
  readonly #pools = new Map<string, () => ReadPressure>();
  readonly #caches = new Map<string, () => CacheCount>();
  #readAudit: () => AuditCount = () => ({ waiting: 0, written: 0, lost: 0 });
  #readData: () => Promise<DataFacts | null> = () => Promise.resolve(null);
  readonly #requests = new Counter({
    ...this.#named('hub_http_requests_total', 'Answers sent, by route, method and status.'),
    labelNames: ['route', 'method', 'status'],
  });
  readonly #requestSeconds = new Histogram({
    ...this.#named('hub_http_request_duration_seconds', 'Time from the head of a request to the end of its answer, by route.'),
    labelNames: ['route'],
    buckets: LATENCIES,
  });
  readonly #operationSeconds = new Histogram({
    ...this.#named(
      'hub_graphql_operation_duration_seconds',
      'Time that an operation took which was not answered from kept replies, by kind.',
    ),
    labelNames: ['kind'],
    buckets: LATENCIES,
  });
  readonly #errors = new Counter({
    ...this.#named('hub_errors_total', 'Errors that were answered, in the graph and outside it, by code.'),
    labelNames: ['code'],
  });

  constructor() {
    new Gauge({ ...this.#named('hub_info', 'Always 1; the label is the version of the hub.'), labelNames: ['version'] }).set(
      { version: HUB_VERSION },
      1,
    );
    this.#describePools();
    this.#describeCaches();
    this.#describeAudit();
    this.#describeData();
  }

  /** Adds what the process says of itself: memory, processor time, event loop delay, open files. */
  describeProcess(): void {
    collectDefaultMetrics({ register: this.#registry });
  }

  /** Shows a pool of connections. @param read looked at whenever the metrics are */
  watchPool(pool: string, read: () => ReadPressure): void {
    this.#pools.set(pool, read);
  }

  /** Shows a cache. @param read looked at whenever the metrics are */
  watchCache(cache: string, read: () => CacheCount): void {
    this.#caches.set(cache, read);
  }

  /** Shows how the audit is written. @param read looked at whenever the metrics are */
  watchAudit(read: () => AuditCount): void {
    this.#readAudit = read;
  }

  /** Shows what the data says of itself. @param read null while it cannot be said */
  watchData(read: () => Promise<DataFacts | null>): void {
    this.#readData = read;
  }

  /** @param route the pattern of the route, never the address that was asked for @param seconds how long the answer took */
  countRequest(route: string, method: string, status: number, seconds: number): void {
    this.#requests.inc({ route, method, status: String(status) });
    this.#requestSeconds.observe({ route }, seconds);
  }

  /** @param seconds how long the operation took */
  countOperation(kind: string, seconds: number): void {
    this.#operationSeconds.observe({ kind }, seconds);
  }

  countError(code: string): void {
    this.#errors.inc({ code });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All metrics, in the text format of Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  #named(name: string, help: string) {
    return { name, help, registers: [this.#registry] };
  }

  #describePools(): void {
    const pools = this.#pools;
    const show = (name: string, help: string, of: (pressure: ReadPressure) => number) =>
      new Gauge({
        ...this.#named(name, help),
        labelNames: ['pool'],
        collect() {
          for (const [pool, read] of pools) this.set({ pool }, of(read()));
        },
      });
    show('hub_pool_connections', 'The most connections that the pool may have.', ({ size }) => size);
    show('hub_pool_connections_in_use', 'Connections that are taken.', ({ inUse }) => inUse);
    show('hub_pool_waiting', 'Requests that wait for a connection.', ({ waiting }) => waiting);
  }

  #describeCaches(): void {
    const caches = this.#caches;
    const show = (name: string, help: string, of: (count: CacheCount) => number) =>
      new Gauge({
        ...this.#named(name, help),
        labelNames: ['cache'],
        collect() {
          for (const [cache, read] of caches) this.set({ cache }, of(read()));
        },
      });
    const count = (name: string, help: string, of: (count: CacheCount) => number) =>
      new Counter({
        ...this.#named(name, help),
        labelNames: ['cache'],
        collect() {
          this.reset();
          for (const [cache, read] of caches) this.inc({ cache }, of(read()));
        },
      });
    show('hub_cache_entries', 'Answers that are kept.', ({ entries }) => entries);
    show('hub_cache_bytes', 'Bytes that kept answers take, estimated.', ({ bytes }) => bytes);
    count('hub_cache_hits_total', 'Answers given from what is kept.', ({ hits }) => hits);
    count('hub_cache_misses_total', 'Answers that were looked for and not kept.', ({ misses }) => misses);
  }

  #describeAudit(): void {
    const read = () => this.#readAudit();
    new Gauge({
      ...this.#named('hub_audit_waiting', 'Lines of the audit that wait in memory to be written.'),
      collect() {
        this.set(read().waiting);
      },
    });
    new Counter({
      ...this.#named('hub_audit_lost_total', 'Lines of the audit that were lost, because too many waited for the database.'),
      collect() {
        this.reset();
        this.inc(read().lost);
      },
    });
  }

  #describeData(): void {
    // All metrics are collected at once, so one look at the data serves both.
    let looking: Promise<DataFacts | null> | null = null;
    const look = () => (looking ??= this.#readData().finally(() => (looking = null)));
    new Gauge({
      ...this.#named('hub_data_age_seconds', 'Time since the newest import was published. Not there while the database does not answer.'),
      async collect() {
        const facts = await look();
        if (facts) this.set((Date.now() - Date.parse(facts.asAt)) / 1000);
        else this.remove();
      },
    });
    new Gauge({
      ...this.#named('hub_imports', 'Imports that the database knows, by source and by what became of them, whoever ran them.'),
      labelNames: ['source', 'state'],
      async collect() {
        const facts = await look();
        this.reset();
        for (const { source, state, count } of facts?.uploads ?? []) this.set({ source, state }, count);
      },
    });
  }
}
