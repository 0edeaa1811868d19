export * from './activity.entity.ts';
export * from './session.entity.ts';
export * from './support-count.entity.ts';
export * from './unpaid-work.entity.ts';
