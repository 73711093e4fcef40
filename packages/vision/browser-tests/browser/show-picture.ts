/**
 * Runs in a page before its own scripts: its camera shows one picture.
 * @param jpeg in base 64
 */
export function showPicture(jpeg: string): void {
  navigator.mediaDevices.getUserMedia = async () => {
    const bytes = Uint8Array.from(atob(jpeg), (character) => character.charCodeAt(0));
    // A bitmap, because a page's policy need not allow pictures by address.
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    const draw = (): void => canvas.getContext('2d')?.drawImage(picture, 0, 0);
    draw();
    setInterval(draw, 50);
    return canvas.captureStream();
  };
}
