import { type Kernel, picture } from '../value.ts';
import { fused } from './activation.ts';
import { leadingPadding } from './window.ts';

/** reference_ops::Conv; sums are kept in double precision. */
export const convolution: Kernel<'CONV_2D'> = ({ options }, inputs) => {
  const { data } = inputs.value(0);
  const weights = inputs.value(1);
  const bias = inputs.optionalValue(2);
  const [batches, height, width, channels] = picture(inputs.value(0).shape);
  const [, kernelHeight, kernelWidth] = picture(weights.shape);
  const [, rows, columns, outputs] = picture(inputs.outputShape);
  const { strideHeight, strideWidth, dilationHeight, dilationWidth, padding } = options;
  const top = leadingPadding(padding, height, rows, kernelHeight, strideHeight, dilationHeight);
  const left = leadingPadding(padding, width, columns, kernelWidth, strideWidth, dilationWidth);

  const out = new Float32Array(batches * rows * columns * outputs);
  let at = 0;
  for (let b = 0; b < batches; b++) {
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        for (let o = 0; o < outputs; o++) {
          let total = bias?.data[o] ?? 0;
          for (let ky = 0; ky < kernelHeight; ky++) {
            const y = row * strideHeight - top + ky * dilationHeight;
            if (y < 0 || y >= height) continue;
            for (let kx = 0; kx < kernelWidth; kx++) {
              const x = column * strideWidth - left + kx * dilationWidth;
              if (x < 0 || x >= width) continue;
              const from = ((b * height + y) * width + x) * channels;
              const weight = ((o * kernelHeight + ky) * kernelWidth + kx) * channels;
              for (let c = 0; c < channels; c++) total += data[from + c]! * weights.data[weight + c]!;
            }
          }
          out[at++] = total;
        }
      }
    }
  }
  return fused(out, options.activation);
};

/** reference_ops::DepthwiseConv: output channel is input channel × multiplier + m. */
export const depthwiseConvolution: Kernel<'DEPTHWISE_CONV_2D'> = ({ options }, inputs) => {
  const { data } = inputs.value(0);
  const weights = inputs.value(1);
  const bias = inputs.optionalValue(2);
  const [batches, height, width, channels] = picture(inputs.value(0).shape);
  const [, kernelHeight, kernelWidth] = picture(weights.shape);
  const [, rows, columns, outputs] = picture(inputs.outputShape);
  const { strideHeight, strideWidth, dilationHeight, dilationWidth, padding, depthMultiplier } = options;
  const top = leadingPadding(padding, height, rows, kernelHeight, strideHeight, dilationHeight);
  const left = leadingPadding(padding, width, columns, kernelWidth, strideWidth, dilationWidth);

  const out = new Float32Array(batches * rows * columns * outputs);
  let at = 0;
  for (let b = 0; b < batches; b++) {
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        for (let o = 0; o < outputs; o++) {
          const channel = Math.floor(o / depthMultiplier);
          let total = bias?.data[o] ?? 0;
          for (let ky = 0; ky < kernelHeight; ky++) {
            const y = row * strideHeight - top + ky * dilationHeight;
            for (let kx = 0; kx < kernelWidth; kx++) {
              const x = column * strideWidth - left + kx * dilationWidth;
              if (y < 0 || y >= height || x < 0 || x >= width) continue;
              const from = ((b * height + y) * width + x) * channels + channel;
              total += data[from]! * weights.data[(ky * kernelWidth + kx) * outputs + o]!;
            }
          }
          out[at++] = total;
        }
      }
    }
  }
  return fused(out, options.activation);
};
