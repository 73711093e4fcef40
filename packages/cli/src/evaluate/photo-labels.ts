import { z } from 'zod';

/** What a photo shows, whoever made it. Everything that is left out is not known. */
export const photoLabels = z.strictObject({
  faces: z.int().min(0),
  eyes: z.enum(['open', 'closed', 'hidden']).optional(),
  mouth: z.enum(['closed', 'open', 'hidden']).optional(),
  /** Degrees, signs as in `HeadPose`: right edge of the picture, chin raised, clockwise. */
  pose: z.strictObject({ yaw: z.number(), pitch: z.number(), roll: z.number() }).optional(),
  light: z.enum(['even', 'side', 'top', 'dark', 'bright']),
  glasses: z.enum(['none', 'clear', 'tinted', 'sunglasses']).optional(),
  headCovering: z.enum(['none', 'hat', 'scarf', 'hood', 'other']).optional(),
  clothes: z
    .strictObject({
      colour: z.enum([
        'white',
        'black',
        'grey',
        'blue',
        'red',
        'green',
        'yellow',
        'purple',
        'brown',
        'pink',
        'mixed',
      ]),
      pattern: z.enum(['plain', 'striped', 'checked', 'printed']),
    })
    .optional(),
  background: z
    .enum(['wall', 'white', 'grey', 'light-blue', 'blue', 'red', 'green', 'gradient', 'shadow', 'clutter'])
    .optional(),
  recapture: z.enum(['none', 'print', 'screen']).optional(),
  mirrored: z.boolean().optional(),
  /** The studio's edit that made the photo out of a base. */
  edit: z
    .strictObject({
      name: z.string().min(1),
      base: z.string().min(1),
      params: z.record(z.string(), z.unknown()),
      seed: z.int().min(0),
    })
    .optional(),
});

export type PhotoLabels = z.infer<typeof photoLabels>;
