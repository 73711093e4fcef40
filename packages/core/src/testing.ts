/**
 * For whoever writes a driver or a host: the tests every driver has to pass, with any test runner, and a camera
 * and guidance that do as they are told.
 *
 * @packageDocumentation
 */

export { FakeCamera, type FakeCameraOptions, type FakeDevice } from './camera/testing/fake-camera.ts';
export { FakeGuidance } from './camera/testing/fake-guidance.ts';
export * from './privacy/testing/index.ts';
export * from './service/testing/index.ts';
