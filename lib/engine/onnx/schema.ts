import { Root } from "protobufjs/light.js";

/**
 * The part of the ONNX protobuf schema that graphs need: message and field names, types and numbers.
 *
 * @source onnx.proto of ONNX 1.15 (Apache-2.0), IR version 8
 */
const root = Root.fromJSON({
  nested: {
    ModelProto: {
      fields: {
        ir_version: { type: "int64", id: 1 },
        producer_name: { type: "string", id: 2 },
        graph: { type: "GraphProto", id: 7 },
        opset_import: { rule: "repeated", type: "OperatorSetIdProto", id: 8 },
      },
    },
    OperatorSetIdProto: {
      fields: { domain: { type: "string", id: 1 }, version: { type: "int64", id: 2 } },
    },
    GraphProto: {
      fields: {
        node: { rule: "repeated", type: "NodeProto", id: 1 },
        name: { type: "string", id: 2 },
        initializer: { rule: "repeated", type: "TensorProto", id: 5 },
        input: { rule: "repeated", type: "ValueInfoProto", id: 11 },
        output: { rule: "repeated", type: "ValueInfoProto", id: 12 },
      },
    },
    NodeProto: {
      fields: {
        input: { rule: "repeated", type: "string", id: 1 },
        output: { rule: "repeated", type: "string", id: 2 },
        name: { type: "string", id: 3 },
        op_type: { type: "string", id: 4 },
        attribute: { rule: "repeated", type: "AttributeProto", id: 5 },
        domain: { type: "string", id: 7 },
      },
    },
    AttributeProto: {
      fields: {
        name: { type: "string", id: 1 },
        f: { type: "float", id: 2 },
        i: { type: "int64", id: 3 },
        ints: { rule: "repeated", type: "int64", id: 8 },
        type: { type: "int32", id: 20 },
      },
    },
    TensorProto: {
      fields: {
        dims: { rule: "repeated", type: "int64", id: 1 },
        data_type: { type: "int32", id: 2 },
        name: { type: "string", id: 8 },
        raw_data: { type: "bytes", id: 9 },
      },
    },
    ValueInfoProto: {
      fields: { name: { type: "string", id: 1 }, type: { type: "TypeProto", id: 2 } },
    },
    TypeProto: { fields: { tensor_type: { type: "TensorTypeProto", id: 1 } } },
    TensorTypeProto: {
      fields: { elem_type: { type: "int32", id: 1 }, shape: { type: "TensorShapeProto", id: 2 } },
    },
    TensorShapeProto: { fields: { dim: { rule: "repeated", type: "DimensionProto", id: 1 } } },
    DimensionProto: { fields: { dim_value: { type: "int64", id: 1 } } },
  },
});

export const ModelProto = root.lookupType("ModelProto");

export const ATTRIBUTE_TYPE = { float: 1, int: 2, ints: 7 } as const;
export const DATA_TYPE = { f32: 1, i32: 6, i64: 7, bool: 9 } as const;
export const IR_VERSION = 8;
export const OPSET = 18;
