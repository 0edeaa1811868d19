// Decides which settings there are, so that one which is mistyped is said to be none: with HUB_TRAIL=no a hub can still be tried out.

/** Names of the settings of the hub. README.md says what each does, except HUB_WEB and HUB_GRAPHQL_URL, which developers set. */
const SETTINGS: ReadonlySet<string> = new Set([
  'HUB_AUDIT_MONTHS',
  'HUB_DATA',
  'HUB_DRAIN_SECONDS',
  'HUB_GRAPHQL_URL',
  'HUB_LOG_LEVEL',
  'HUB_METRICS_PORT',
  'HUB_METRICS_TOKEN',
  'HUB_OIDC_CLIENT_ID',
  'HUB_OIDC_CLIENT_SECRET',
  'HUB_OIDC_CLIENT_SECRET_FILE',
  'HUB_OIDC_ISSUER',
  'HUB_OIDC_ROLES',
  'HUB_OIDC_ROLE_CLAIM',
  'HUB_OWNER_NAME',
  'HUB_PROGRAMME_NAME',
  'HUB_PROXIES',
  'HUB_RATE_POINTS',
  'HUB_SAMPLE',
  'HUB_SECRET',
  'HUB_SECRET_FILE',
  'HUB_STOP_SECONDS',
  'HUB_TRIAL',
  'HUB_WAIT_SECONDS',
  'HUB_WEB',
]);

/** Passwords that infra/database-roles.sql takes from the environment, and what tests set. */
const OF_OTHERS = /^HUB_(?:[A-Z]+_PASSWORD|TEST_[A-Z_]+)$/;

/** What is said of settings that nothing heeds, each in a sentence. */
export function sayUnknownSettings(environment: NodeJS.ProcessEnv): string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('HUB_') && !SETTINGS.has(name) && !OF_OTHERS.test(name))
    .toSorted()
    .map((name) => `${name} is no setting of the hub, and nothing heeds it. Look whether it is mistyped: README.md names the settings.`);
}
