import type { HintCode } from '../hint-codes.ts';
import type { HintText } from './hint-text.ts';

const text = (short: string, again: string, reader: string, spoken: string): HintText => ({
  short,
  again,
  reader,
  spoken,
});

export const EN_HINTS: Readonly<Record<HintCode, HintText>> = {
  'scene-dark': text(
    'Too dark to see',
    'Switch on a light, and check that nothing covers the lens',
    'The picture is too dark to find a face. Go to a brighter place.',
    'It is too dark to see. Please go to a brighter place.',
  ),
  'no-face': text(
    'Point at the face',
    'No face found: come closer and fit the whole head into the frame, with nothing before the face',
    'There is no face in the picture. Bring the head into the frame.',
    'I see no face. Point the phone at the student.',
  ),
  'several-faces': text(
    'One person only',
    'Somebody else is in the picture; faces on posters and screens count too',
    'There is more than one face in the picture. Only the student may be in it.',
    'There is more than one person. Others please step aside.',
  ),
  'upside-down': text(
    'Phone is upside down',
    'The picture stands on its head: turn the phone round',
    'The picture is upside down. Turn the phone round.',
    'The phone is upside down. Please turn it round.',
  ),
  lying: text(
    'Hold the phone upright',
    'The picture lies on its side: hold the phone upright, the head at the top',
    'The head lies on its side in the picture. Hold the phone upright.',
    'The picture lies on its side. Please hold the phone upright.',
  ),
  'too-near': text(
    'Move back',
    'The head is larger than the outline: take half a step back until they match',
    'Too close. Move the phone away a little.',
    'Too close. Please step back a little.',
  ),
  'too-far': text(
    'Come closer',
    'The head is smaller than the outline: walk closer, do not zoom',
    'Too far away. Bring the phone closer.',
    'Too far. Please come a little closer.',
  ),
  'off-left': text(
    'Move the phone left',
    'The head is too far left: move the phone to the left until it is in the middle',
    'The head is on the left of the picture. Move the phone to the left.',
    'Move the phone a little to your left.',
  ),
  'off-right': text(
    'Move the phone right',
    'The head is too far right: move the phone to the right until it is in the middle',
    'The head is on the right of the picture. Move the phone to the right.',
    'Move the phone a little to your right.',
  ),
  'off-up': text(
    'Raise the phone',
    'There is too little room above the head: raise the phone, without tilting it',
    'The head is too high in the picture. Raise the phone a little.',
    'Raise the phone a little.',
  ),
  'off-down': text(
    'Lower the phone',
    'The shoulders are cut off: lower the phone, without tilting it',
    'The head is too low in the picture. Lower the phone a little.',
    'Lower the phone a little.',
  ),
  'low-resolution': text(
    'A little closer',
    'The face has too few pixels: come closer, or use the main camera or another phone',
    'The face is not detailed enough. Come closer or use another camera.',
    'The face is not clear enough. Please come a little closer.',
  ),
  'too-dark': text(
    'Face too dark',
    'Face a window or a lamp; no bright light behind the head',
    'The face is too dark. Face the light.',
    'The face is too dark. Please face the light.',
  ),
  'too-bright': text(
    'Face too bright',
    'Step out of direct sun or lamplight',
    'The face is too bright. Avoid direct light.',
    'The face is too bright. Please step out of the direct light.',
  ),
  'shade-left': text(
    'Left side in shade',
    'The light comes from the right: turn towards it until both sides are equally bright',
    'The left side of the face is darker. Let the light come from the front.',
    'The left of the face is in shade. Let the light come from the front.',
  ),
  'shade-right': text(
    'Right side in shade',
    'The light comes from the left: turn towards it until both sides are equally bright',
    'The right side of the face is darker. Let the light come from the front.',
    'The right of the face is in shade. Let the light come from the front.',
  ),
  'leaning-left': text(
    'Straighten the head',
    'The head leans to the left: bring it upright and hold the phone level',
    'The head leans to the left of the picture. Hold head and phone straight.',
    'The head leans to your left. Straighten it, and hold the phone level.',
  ),
  'leaning-right': text(
    'Straighten the head',
    'The head leans to the right: bring it upright and hold the phone level',
    'The head leans to the right of the picture. Hold head and phone straight.',
    'The head leans to your right. Straighten it, and hold the phone level.',
  ),
  'turned-left': text(
    'Turn the face right',
    'The face points to the left: turn it right until the nose points at the lens',
    'The face is turned to the left of the picture. Look straight at the lens.',
    'The face points to your left. Turn back to the lens, please.',
  ),
  'turned-right': text(
    'Turn the face left',
    'The face points to the right: turn it left until the nose points at the lens',
    'The face is turned to the right of the picture. Look straight at the lens.',
    'The face points to your right. Turn back to the lens, please.',
  ),
  'chin-low': text(
    'Chin up a little',
    'The head is bowed: raise the chin a little, the lens level with the eyes',
    'The head is bowed. Raise the chin a little.',
    'Chin up a little, please.',
  ),
  'chin-high': text(
    'Chin down a little',
    'The head is tilted back: lower the chin a little, the lens level with the eyes',
    'The head is tilted back. Lower the chin a little.',
    'Chin down a little, please.',
  ),
  moving: text(
    'Keep still',
    'The picture moves: hold the phone with both hands; the student keeps still',
    'The picture moves. Hold the phone steady and keep still.',
    'Hold the phone steady, and keep still.',
  ),
  'eyes-closed': text(
    'Open your eyes',
    'Open both eyes as usual and look into the lens',
    'The eyes are not open. Open both eyes.',
    'Please open your eyes.',
  ),
  'mouth-open': text(
    'Close your mouth',
    'Close the lips lightly, no teeth showing',
    'The mouth is open. Close the lips lightly.',
    'Please close your mouth.',
  ),
  'gaze-left': text(
    'Look into the lens',
    'The eyes look to the left: look into the lens, not at the screen',
    'The eyes look to the left of the picture. Look into the lens.',
    'Please look into the lens.',
  ),
  'gaze-right': text(
    'Look into the lens',
    'The eyes look to the right: look into the lens, not at the screen',
    'The eyes look to the right of the picture. Look into the lens.',
    'Please look into the lens.',
  ),
  expression: text(
    'Relax the face',
    'No smile and no raised brows: keep a relaxed, natural face',
    'The expression is not neutral. Relax the face and do not smile.',
    'Relax the face, please, and do not smile.',
  ),
  blurred: text(
    'Picture is blurred',
    'Wipe the lens, hold the phone steady and wait until it has focused',
    'The picture is not sharp. Hold the phone steady until it has focused.',
    'The picture is blurred. Hold the phone steady until it has focused.',
  ),
};
