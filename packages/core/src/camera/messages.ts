import type { Language, LocalizedText } from '../localized-text.ts';
import {
  CAMERA_ERRORS,
  type CameraAdvice,
  type CameraErrorCode,
  type RefusalState,
} from './camera-errors.ts';
import type { CameraStatus } from './camera-status.ts';

/** What went wrong. */
export const CAMERA_ERROR_TEXTS: Readonly<Record<CameraErrorCode, LocalizedText>> = {
  'camera/denied': { 'zh-CN': '没有使用相机的权限。', en: 'The camera is not allowed.' },
  'camera/denied-by-system': {
    'zh-CN': '系统没有允许本应用使用相机。',
    en: 'The system does not let this app use the camera.',
  },
  'camera/no-answer': {
    'zh-CN': '等待相机授权超时。',
    en: 'The question for the camera was not answered.',
  },
  'camera/not-found': { 'zh-CN': '没有找到相机。', en: 'No camera was found.' },
  'camera/no-rear': {
    'zh-CN': '只允许使用后置摄像头拍摄，本机没有后置摄像头。',
    en: 'Only the rear camera may be used, and this device has none.',
  },
  'camera/in-use': { 'zh-CN': '相机正被其他程序占用。', en: 'Another app is using the camera.' },
  'camera/lost': { 'zh-CN': '相机已断开。', en: 'The camera was disconnected.' },
  'camera/unsupported': {
    'zh-CN': '当前环境无法使用相机。',
    en: 'The camera cannot be used from here.',
  },
  'camera/open-timeout': { 'zh-CN': '相机启动超时。', en: 'The camera did not start in time.' },
  'camera/capture-failed': { 'zh-CN': '拍摄失败。', en: 'The picture could not be taken.' },
  'camera/capture-timeout': { 'zh-CN': '拍摄超时。', en: 'The picture was not taken in time.' },
  'camera/guidance-failed': { 'zh-CN': '实时提示不可用。', en: 'Live guidance is not available.' },
  'camera/failed': { 'zh-CN': '相机出现问题。', en: 'Something is wrong with the camera.' },
};

/** What to do next. */
export const CAMERA_ADVICE_TEXTS: Readonly<Record<CameraAdvice, LocalizedText>> = {
  'allow-camera': {
    'zh-CN': '请在浏览器或小程序的设置中允许使用相机，然后点“重试”。',
    en: 'Allow the camera in the settings of the browser or mini program, then choose “Try again”.',
  },
  'allow-in-system': {
    'zh-CN': '请在手机的系统设置中允许本应用使用相机，然后回到这里点“重试”。',
    en: 'Allow the camera for this app in the settings of the phone, then come back and choose “Try again”.',
  },
  'answer-question': {
    'zh-CN': '请点“重试”，并在弹出的窗口中选择“允许”。如果没有弹出窗口，请刷新页面。',
    en: 'Choose “Try again” and answer “Allow”. If no question appears, reload the page.',
  },
  'connect-camera': {
    'zh-CN': '请连接相机，或换一台有相机的设备。',
    en: 'Connect a camera, or use a device that has one.',
  },
  'use-phone': {
    'zh-CN': '请改用带后置摄像头的手机，由他人帮助拍摄。',
    en: 'Use a phone with a rear camera and let somebody else take the picture.',
  },
  'close-other-apps': {
    'zh-CN': '请关闭正在使用相机的其他程序（如视频通话），然后点“重试”。',
    en: 'Close other apps that use the camera, such as video calls, then choose “Try again”.',
  },
  'try-again': { 'zh-CN': '请点“重试”。', en: 'Choose “Try again”.' },
  'reload-page': {
    'zh-CN': '请点“重试”；仍然不行时，请刷新页面或重新打开小程序。',
    en: 'Choose “Try again”; if that does not help, reload the page or reopen the mini program.',
  },
  'open-in-browser': {
    'zh-CN': '请更新微信，或用手机自带的浏览器通过 https 链接打开本页。',
    en: 'Update WeChat, or open this page over https in the browser of the phone.',
  },
  'press-shutter': {
    'zh-CN': '请自行对准后按快门，照片将在提交后检查。',
    en: 'Frame the picture yourself and press the shutter; it is checked afterwards.',
  },
};

/** What the session is doing, for the screen and for a screen reader. A refusal has the text of its code. */
export const CAMERA_STATUS_TEXTS: Readonly<Record<Exclude<CameraStatus, RefusalState>, LocalizedText>> = {
  idle: { 'zh-CN': '准备拍摄', en: 'Ready to start' },
  asking: { 'zh-CN': '请允许使用相机', en: 'Please allow the camera' },
  opening: { 'zh-CN': '正在打开相机', en: 'Opening the camera' },
  searching: { 'zh-CN': '请对准取景框', en: 'Fit head and shoulders into the frame' },
  holding: { 'zh-CN': '请保持不动', en: 'Hold still' },
  countdown: { 'zh-CN': '即将拍摄，请保持不动', en: 'Taking the picture, hold still' },
  capturing: { 'zh-CN': '正在拍摄', en: 'Taking the picture' },
  preview: { 'zh-CN': '请确认照片', en: 'Check the picture' },
  paused: { 'zh-CN': '相机已暂停', en: 'The camera is paused' },
  done: { 'zh-CN': '拍摄完成', en: 'The picture is taken' },
  cancelled: { 'zh-CN': '已取消拍摄', en: 'Cancelled' },
};

/** The text of a code and what to do about it, in one language. */
export function cameraErrorText(
  code: CameraErrorCode,
  language: Language,
): { readonly text: string; readonly advice: string } {
  return {
    text: CAMERA_ERROR_TEXTS[code][language],
    advice: CAMERA_ADVICE_TEXTS[CAMERA_ERRORS[code].advice][language],
  };
}
