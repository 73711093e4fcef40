import type { ModelSpec } from '../../src/models/registry.ts';

export const MODEL_AUTHORS = 'Google LLC (the MediaPipe authors)';

/** Apache-2.0, section 4 (b): modified files must say that they were changed. */
export const MODEL_CHANGES = 'Modified: converted from TFLite to ONNX, weights stored as float16.';

/** The text of `models/NOTICE.md`. */
export function noticeText(models: readonly ModelSpec[]): string {
  const sections = models.map(
    ({ file, licence, sha256, source }) => `## ${file}

- Authors: ${MODEL_AUTHORS}
- Licence: ${licence} (full text in \`LICENSE\`)
- Source package: ${source.package} ${source.version}
- Source file: ${source.file}
- Source SHA-256: ${source.sha256}
- SHA-256 of this file: ${sha256}
- ${MODEL_CHANGES}
`,
  );
  return `# Models in this folder

Each model is a converted copy of a model published by Google as part of MediaPipe. The architecture and the training
are theirs; the ONNX files were made by the converter of this project and are not endorsed by Google.

${sections.join('\n')}`;
}
