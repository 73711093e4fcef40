/** By this name the worker knows that it was started for tucai. */
export const WORKER_NAME = 'tucai-vision';
