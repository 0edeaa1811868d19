export * from './deprivation.entity.ts';
export * from './lsoa.entity.ts';
export * from './organisation.entity.ts';
export * from './population.entity.ts';
export * from './venue.entity.ts';
export * from './zone-area.entity.ts';
export * from './zone-event.entity.ts';
export * from './zone.entity.ts';
