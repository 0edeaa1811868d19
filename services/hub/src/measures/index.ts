export * from './target.entity.ts';
