export { Reader, sql, type Sql, type SqlOf } from './sql.ts';
export { rememberConnections, writeRows } from './write-rows.ts';
