#!/usr/bin/env bash
# Runs a command beside a PostgreSQL server of its own, on 127.0.0.1 and a free port, and takes the server away afterwards.
#   infra/start-postgres.sh npm test
#   infra/start-postgres.sh npm start
# The command sees DATABASE_URL: an empty database of a role that makes others, as the tests do. Needs the Debian package postgresql, whose newest version it takes;
# POSTGRES_BIN names the folder of the programs of another version, and psql stays that of the package.
set -euo pipefail

bin=${POSTGRES_BIN:-$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort --version-sort | tail -n 1)}
[ -n "$bin" ] || { echo "There is no PostgreSQL server here. Install the Debian package postgresql." >&2; exit 1; }

here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
# PostgreSQL refuses to run as root.
as_server=()
if [ "$(id -u)" = 0 ]; then
  chown postgres: "$folder"
  as_server=(setpriv --reuid=postgres --regid=postgres --init-groups env HOME="$folder")
fi
# The server stops with what it serves, however that ends.
stop() {
  (cd / && "${as_server[@]}" "$bin/pg_ctl" --pgdata "$folder/data" --mode immediate --silent stop) || true
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

port=$(node --print 'const s = require("node:net").createServer().listen(0, "127.0.0.1"); s.on("listening", () => { console.log(s.address().port); s.close(); }); ""' | tr -d '[:space:]')
password=$(node --print 'require("node:crypto").randomBytes(24).toString("hex")')
cd /
"${as_server[@]}" "$bin/initdb" --pgdata "$folder/data" --username postgres --auth-local peer --auth-host scram-sha-256 --encoding UTF8 --locale C.UTF-8 --no-sync >"$folder/initdb.log"
"${as_server[@]}" "$bin/pg_ctl" --pgdata "$folder/data" --silent --wait --log "$folder/server.log" \
  --options "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$folder -c fsync=off -c max_connections=100" start
cp "$here"/database-*.sql "$folder"
chmod 644 "$folder"/database-*.sql
"${as_server[@]}" env HUB_OWNER_PASSWORD="$password" HUB_APP_PASSWORD="$password" HUB_BACKUP_PASSWORD="$password" HUB_TEST_PASSWORD="$password" \
  psql --no-psqlrc --quiet --host "$folder" --port "$port" --username postgres --dbname postgres --file "$folder/database-roles.sql"
# A database of that role's own: tests make others beside it, and a hub that is started on it may make its tables.
"${as_server[@]}" psql --no-psqlrc --quiet --host "$folder" --port "$port" --username postgres --dbname postgres \
  --command "create database hub_test owner hub_test template template0"
cd - >/dev/null

DATABASE_URL="postgres://hub_test:$password@127.0.0.1:$port/hub_test" "$@"
