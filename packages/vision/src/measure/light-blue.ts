/** 浅蓝色, the background of the delivered picture: 参考值 RGB 100, 197, 255 (教毕指〔2017〕99号). */
export const LIGHT_BLUE = [100, 197, 255] as const;
