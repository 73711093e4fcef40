import type { OperatorOf } from '../../tflite/graph.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { NHWC_TO_NCHW, permuteShape } from '../layout.ts';

/** Where an output pixel lies in the input, in ONNX's words. */
function coordinates({
  options,
}: OperatorOf<'RESIZE_BILINEAR'> | OperatorOf<'RESIZE_NEAREST_NEIGHBOR'>): string {
  if (options.alignCorners && options.halfPixelCenters) {
    throw new Error('align_corners together with half_pixel_centers is not supported');
  }
  if (options.alignCorners) return 'align_corners';
  return options.halfPixelCenters ? 'half_pixel' : 'asymmetric';
}

function emitResize(
  builder: GraphBuilder,
  operator: OperatorOf<'RESIZE_BILINEAR'> | OperatorOf<'RESIZE_NEAREST_NEIGHBOR'>,
  attributes: Record<string, string>,
): void {
  const output = builder.output(operator);
  const sizes = builder.constants.ints(permuteShape(builder.shape(output), NHWC_TO_NCHW));
  // Resize has the inputs x, roi, scales, sizes.
  const inputs = [builder.value(builder.input(operator, 0)), '', '', sizes];
  const mode = { coordinate_transformation_mode: coordinates(operator), ...attributes };
  builder.bind(output, builder.emit('Resize', inputs, mode));
}

export function resizeBilinear(builder: GraphBuilder, operator: OperatorOf<'RESIZE_BILINEAR'>): void {
  emitResize(builder, operator, { mode: 'linear' });
}

/**
 * TFLite takes floor((x + 0.5) · scale) with half-pixel centres, which is ONNX's coordinate (x + 0.5) · scale − 0.5
 * rounded half up; it takes round(x · scale) with aligned corners, and floor(x · scale) otherwise.
 */
export function resizeNearest(builder: GraphBuilder, operator: OperatorOf<'RESIZE_NEAREST_NEIGHBOR'>): void {
  const { alignCorners, halfPixelCenters } = operator.options;
  const rounding = alignCorners || halfPixelCenters ? 'round_prefer_ceil' : 'floor';
  emitResize(builder, operator, { mode: 'nearest', nearest_mode: rounding });
}
