// Decides what the tests of PostgreSQL need before the first of them begins.

/** @throws Error where no server is named */
export default function setup(): void {
  if (!process.env['DATABASE_URL'])
    throw new Error(
      'These tests need PostgreSQL. Set DATABASE_URL, or begin with infra/start-postgres.sh, which makes a server for one command.',
    );
}
