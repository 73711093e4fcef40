/** Ways to hand in a photo: taken now, or chosen from the album. */
export const SHOOTING_MODES = ['live', 'album'] as const;
export type ShootingMode = (typeof SHOOTING_MODES)[number];
