/** Stored journeys of older versions. */
export { migrate } from './migrate.ts';
