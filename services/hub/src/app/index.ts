export { makeApi, serveApi, type ServedApi } from './api.ts';
export { newContext, type HubContext } from './context.ts';
export { runCompiled } from './compiled-questions.ts';
export { readConfig, type HubConfig } from './config.ts';
export { buildGraph, measures, nouns } from './graph.ts';
export { isEmbedded, readConnectionsOf } from './read-connections.ts';
export { openDatabase, ormOptions, type DatabaseAddress } from './orm.ts';
export { serveHub, type Hub } from './server.ts';
export { importPath } from '../imports/index.ts';
