export { makeApi, newContext, serveApi } from './api.ts';
export { readConfig, type HubConfig } from './config.ts';
export { buildGraph, measures, nouns } from './graph.ts';
export { openDatabase, ormOptions, type DatabaseAddress } from './orm.ts';
export { serveHub, type Hub } from './server.ts';
export { importPath } from '../imports/index.ts';
