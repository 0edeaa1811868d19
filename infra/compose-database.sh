#!/usr/bin/env bash
# Run once by the PostgreSQL image, when its volume is empty: the same roles as everywhere else.
set -euo pipefail
psql --no-psqlrc --username "${POSTGRES_USER:-postgres}" --dbname postgres --file /infra/database-roles.sql
