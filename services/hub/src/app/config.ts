// Decides how the hub is configured: by environment variables, read here and nowhere else.

import { resolve } from 'node:path';
import { SHORTEST_AUDIT_MONTHS } from '../access/index.ts';
import { LOG_LEVELS, type LogLevel, type MetricsSettings } from './operations/index.ts';
import type { DatabaseAddress } from './orm.ts';
import { isLoopback } from './own-origins.ts';
import { nodeEnvAsSet } from './production.ts';
import { RATE_POINTS } from './rate-limit.ts';
import { openIdSettingsOf, type OpenIdSettings } from './auth/openid-connect/settings.ts';
import { proxiesOf } from './proxies-setting.ts';
import { secretTextOf } from './secret-text.ts';
import { BadSetting } from './settings.errors.ts';

/** Settings of one hub. */
export interface HubConfig extends DatabaseAddress, MetricsSettings {
  /** Address that backups are read from, as a role that only reads and from which no policy hides a row; null for the embedded database. */
  readonly databaseBackupUrl: string | null;
  /** Port to listen on; 0 for any that is free. */
  readonly port: number;
  /** The address that people open, such as https://zones.example.org; null for the one that it listens on. */
  readonly origin: string | null;
  /** Whether others than who sits at this machine reach the hub, or shall: they need a sign-in. */
  readonly isForOthers: boolean;
  /** Servers in front of the hub, whose word is taken for the address that a request comes from. */
  readonly proxies: readonly string[];
  /** Whether the hub may be tried out without a sign-in. */
  readonly trial: TrialSetting;
  /** What cursors are sealed under, the same for every process of one hub; null for one that is kept in the data folder. */
  readonly secret: string | null;
  /** Who runs the programme: the office of PCC is due to end in May 2028, so this is no constant. */
  readonly ownerName: string;
  readonly programmeName: string;
  /** Whether an empty hub is filled with the public facts and the illustrative records. */
  readonly loadSample: boolean;
  /** How long a start waits for a database that does not answer, or for others that use its tables, in milliseconds. */
  readonly waitMs: number;
  /** How long open requests may take to finish once the hub is asked to stop, in milliseconds. */
  readonly stopMs: number;
  /** How long the hub says that it is stopping before it stops to listen, in milliseconds: so that who shares out requests hears of it. */
  readonly drainMs: number;
  /** Points of the rate limit that one viewer has in a minute. */
  readonly ratePoints: number;
  /** How long lines of the audit are kept before `npm run audit-prune` deletes them, in months. */
  readonly auditMonths: number;
  /** How much is logged. */
  readonly logLevel: LogLevel;
  /** The provider that people sign in with; null where there is none. */
  readonly openIdConnect: OpenIdSettings | null;
  /** Folder of the built dashboard, with the page for asking in it. */
  readonly webFolder: string;
}

/** What is said of trying the hub out: whenever it is safe, always (or the start is refused), never. */
export type TrialSetting = 'WHERE_SAFE' | 'ALWAYS' | 'NEVER';

const repositoryRoot = resolve(import.meta.dirname, '../../../../..');

/** @throws BadSetting */
export function readConfig(environment: NodeJS.ProcessEnv): HubConfig {
  const host = environment['HOST'] || '127.0.0.1';
  const origin = environment['ORIGIN'] ? originOf(environment['ORIGIN']) : null;
  return {
    databaseUrl: databaseUrlOf('DATABASE_URL', environment),
    databaseOwnerUrl: databaseUrlOf('DATABASE_OWNER_URL', environment) ?? databaseUrlOf('DATABASE_URL', environment),
    databaseBackupUrl: databaseUrlOf('DATABASE_BACKUP_URL', environment) ?? databaseUrlOf('DATABASE_URL', environment),
    dataFolder: resolve(environment['HUB_DATA'] || resolve(repositoryRoot, 'data')),
    host,
    port: portOf('PORT', environment['PORT'] || '4000'),
    origin,
    isForOthers: isProduction(environment) || !isLoopback(host) || (origin !== null && !isLoopback(new URL(origin).hostname)),
    proxies: proxiesOf(environment['HUB_PROXIES'] || null, isLoopback(host) && origin !== null && !isLoopback(new URL(origin).hostname)),
    trial: trialOf(environment['HUB_TRIAL'] || null),
    secret: secretOf(secretTextOf('HUB_SECRET', environment)),
    ownerName: environment['HUB_OWNER_NAME'] || 'Office of the Police and Crime Commissioner for Leicestershire',
    programmeName: environment['HUB_PROGRAMME_NAME'] || 'People Zones',
    loadSample: sampleOf(environment['HUB_SAMPLE'] || 'illustrative'),
    waitMs: secondsOf('HUB_WAIT_SECONDS', environment['HUB_WAIT_SECONDS'] || '60') * 1000,
    stopMs: secondsOf('HUB_STOP_SECONDS', environment['HUB_STOP_SECONDS'] || '18') * 1000,
    drainMs: secondsOf('HUB_DRAIN_SECONDS', environment['HUB_DRAIN_SECONDS'] || '0') * 1000,
    ratePoints: ratePointsOf(environment['HUB_RATE_POINTS']),
    auditMonths: auditMonthsOf(environment['HUB_AUDIT_MONTHS'] || '24'),
    logLevel: logLevelOf(environment['HUB_LOG_LEVEL'] || 'info'),
    ...metricsOf(host, environment),
    openIdConnect: openIdSettingsOf(environment),
    webFolder: resolve(environment['HUB_WEB'] || resolve(repositoryRoot, 'web/build')),
  };
}

/** Of this process, what was set counts, not what the hub fills in itself. */
function isProduction(environment: NodeJS.ProcessEnv): boolean {
  return (environment === process.env ? nodeEnvAsSet : environment['NODE_ENV']) === 'production';
}

function trialOf(read: string | null): TrialSetting {
  if (read === null) return 'WHERE_SAFE';
  if (read !== 'yes' && read !== 'no')
    throw BadSetting.because(
      'HUB_TRIAL',
      read,
      "Use 'yes' or 'no', or leave it out: then a hub that only this machine reaches can be tried out.",
    );
  return read === 'yes' ? 'ALWAYS' : 'NEVER';
}

function logLevelOf(read: string): LogLevel {
  const level = LOG_LEVELS.find((each) => each === read);
  if (!level) throw BadSetting.because('HUB_LOG_LEVEL', read, `Use one of ${LOG_LEVELS.join(', ')}.`);
  return level;
}

/** Metrics that others on the network could read need a token. */
function metricsOf(host: string, environment: NodeJS.ProcessEnv): Omit<MetricsSettings, 'host'> {
  const metricsPort = environment['HUB_METRICS_PORT'] ? portOf('HUB_METRICS_PORT', environment['HUB_METRICS_PORT']) : null;
  const metricsToken = environment['HUB_METRICS_TOKEN'] || null;
  if (metricsToken !== null && metricsToken.length < SHORTEST_TOKEN)
    throw BadSetting.because('HUB_METRICS_TOKEN', '(not shown)', `Use a random text of at least ${SHORTEST_TOKEN} characters.`);
  if (metricsPort !== null && metricsToken === null && !isLoopback(host))
    throw BadSetting.because(
      'HUB_METRICS_PORT',
      String(metricsPort),
      'Others on the network can reach it: set HUB_METRICS_TOKEN as well, a random text that Prometheus shows.',
    );
  return { metricsPort, metricsToken };
}

const SHORTEST_TOKEN = 16;
const SHORTEST_SECRET = 32;

function secretOf(read: string | null): string | null {
  if (read === null || read.length >= SHORTEST_SECRET) return read;
  throw BadSetting.because('HUB_SECRET', '(not shown)', `Use a random text of at least ${SHORTEST_SECRET} characters.`);
}

function portOf(name: string, read: string): number {
  const port = Number(read);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw BadSetting.because(name, read, 'Use a whole number from 0 to 65535; 0 takes any free port.');
  return port;
}

/** What was read is not repeated: it holds a password. */
function databaseUrlOf(name: string, environment: NodeJS.ProcessEnv): string | null {
  const read = environment[name];
  if (!read) return null;
  if (URL.canParse(read) && /^postgres(ql)?:$/.test(new URL(read).protocol)) return read;
  throw BadSetting.because(name, '(not shown)', 'Use an address like postgres://hub_app:password@127.0.0.1:5432/hub.');
}

/** The least that one viewer may be left: several of the largest requests. */
const FEWEST_RATE_POINTS = 10_000;

function ratePointsOf(read: string | undefined): number {
  if (!read) return RATE_POINTS;
  const points = Number(read);
  if (!Number.isInteger(points) || points < FEWEST_RATE_POINTS)
    throw BadSetting.because('HUB_RATE_POINTS', read, `Use a whole number of points a minute, ${FEWEST_RATE_POINTS} or more.`);
  return points;
}

const LONGEST_AUDIT_MONTHS = 240;

function auditMonthsOf(read: string): number {
  const months = Number(read);
  if (!Number.isInteger(months) || months < SHORTEST_AUDIT_MONTHS || months > LONGEST_AUDIT_MONTHS)
    throw BadSetting.because(
      'HUB_AUDIT_MONTHS',
      read,
      `Use a whole number of months from ${SHORTEST_AUDIT_MONTHS} to ${LONGEST_AUDIT_MONTHS}.`,
    );
  return months;
}

function secondsOf(name: string, read: string): number {
  const seconds = Number(read);
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > 3600)
    throw BadSetting.because(name, read, 'Use a whole number of seconds from 0 to 3600.');
  return seconds;
}

function originOf(read: string): string {
  const isOrigin = URL.canParse(read) && /^https?:$/.test(new URL(read).protocol) && new URL(read).origin === read.replace(/\/$/, '');
  if (!isOrigin)
    throw BadSetting.because('ORIGIN', read, 'Use the address that people open, without a path, like https://zones.example.org.');
  return new URL(read).origin;
}

function sampleOf(read: string): boolean {
  if (read !== 'illustrative' && read !== 'none')
    throw BadSetting.because('HUB_SAMPLE', read, "Use 'illustrative' to fill an empty hub with the sample, or 'none'.");
  return read === 'illustrative';
}
