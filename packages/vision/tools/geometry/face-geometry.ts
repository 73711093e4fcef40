import { type ProtoField, readFloats, readMessages, readProto, readUints } from './protobuf-reader.ts';

export interface FaceGeometry {
  /** 468 × (x, y, z): x to the right of the picture, y up, z towards the viewer, in centimetres. */
  readonly vertices: readonly number[];
  /** The landmarks that carry the rigid fit of a face, with their weights. */
  readonly basis: readonly { readonly landmark: number; readonly weight: number }[];
}

const VERTICES = 468;
/** `Mesh3d.VertexType.VERTEX_PT`: position (3 floats) and texture coordinate (2 floats). */
const FLOATS_PER_VERTEX = 5;

function single(message: readonly ProtoField[], number: number): ProtoField[] {
  const [first, second] = readMessages(message, number);
  if (first === undefined || second !== undefined)
    throw new Error(`face geometry: field ${number} must occur once`);
  return first;
}

/**
 * Reads MediaPipe's `GeometryPipelineMetadata`
 * (mediapipe/modules/face_geometry/protos/geometry_pipeline_metadata.proto and mesh_3d.proto):
 * canonical_mesh = 1 { vertex_type = 1, primitive_type = 2, vertex_buffer = 3, index_buffer = 4 },
 * procrustes_landmark_basis = 2 { landmark_id = 1, weight = 2 }.
 */
export function readFaceGeometry(bytes: Uint8Array): FaceGeometry {
  const metadata = readProto(bytes);
  const buffer = readFloats(single(metadata, 1), 3);
  if (buffer.length !== VERTICES * FLOATS_PER_VERTEX) {
    throw new Error(
      `face geometry: ${buffer.length} vertex values, expected ${VERTICES * FLOATS_PER_VERTEX}`,
    );
  }
  const vertices = buffer.filter((_, i) => i % FLOATS_PER_VERTEX < 3);
  const basis = readMessages(metadata, 2).map((entry) => {
    const [landmark] = readUints(entry, 1);
    const [weight] = readFloats(entry, 2);
    if (landmark === undefined || weight === undefined || landmark >= VERTICES) {
      throw new Error('face geometry: a Procrustes landmark has no id, no weight or an id outside the mesh');
    }
    return { landmark, weight };
  });
  if (basis.length === 0) throw new Error('face geometry: no Procrustes landmarks');
  return { vertices, basis };
}
