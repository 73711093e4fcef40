import { VisionError } from '@tucai/vision';
import { expect, it } from 'vitest';
import { UsageError } from '../../packages/cli/src/usage-error.ts';
import { explain } from './explain.ts';

it('says what is wrong and what to do, without a stack', () => {
  const missing = new VisionError('model/missing', 'The model face.onnx is not there.');
  expect(explain(missing)).toBe(
    'npm start: The model face.onnx is not there. (model/missing)\n' +
      'If something is missing or damaged, run: npm run setup && npm run build',
  );
  expect(explain(new UsageError('Choose another name.'))).toBe('npm start: Choose another name.');
});

it('keeps the stack of a fault of our own', () => {
  expect(explain(new TypeError('x is not a function'))).toContain('explain.test.ts');
});
