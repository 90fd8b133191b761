// SPDX-License-Identifier: MIT
#ifdef UFB_ONNX

#include "bench/onnx_nodes.h"

#include <ATen/ATen.h>

namespace ufb::bench {

std::string OnnxNodes::weight(const std::string& name, const at::Tensor& values) {
  const at::Tensor plain = values.contiguous();
  onnx::TensorProto& tensor = *m_graph.add_initializer();
  tensor.set_name(name);
  tensor.set_data_type(onnx::TensorProto::FLOAT);
  for (const std::int64_t size : plain.sizes()) tensor.add_dims(size);
  tensor.set_raw_data(plain.data_ptr<float>(), static_cast<std::size_t>(plain.nbytes()));
  return name;
}

std::string OnnxNodes::integers(const std::string& name, const std::vector<std::int64_t>& values) {
  onnx::TensorProto& tensor = *m_graph.add_initializer();
  tensor.set_name(name);
  tensor.set_data_type(onnx::TensorProto::INT64);
  tensor.add_dims(static_cast<std::int64_t>(values.size()));
  for (const std::int64_t value : values) tensor.add_int64_data(value);
  return name;
}

std::string OnnxNodes::scalar(const std::string& name, float value) {
  onnx::TensorProto& tensor = *m_graph.add_initializer();
  tensor.set_name(name);
  tensor.set_data_type(onnx::TensorProto::FLOAT);
  tensor.add_float_data(value);
  return name;
}

std::string OnnxNodes::add(const std::string& op, std::initializer_list<std::string> inputs) {
  onnx::NodeProto& node = *m_graph.add_node();
  node.set_op_type(op);
  for (const std::string& input : inputs) node.add_input(input);
  std::string output = "v";
  output += std::to_string(++m_values);
  node.set_name(op + "_" + output);
  node.add_output(output);
  return output;
}

void OnnxNodes::attribute(const std::string& name, std::int64_t value) {
  newAttribute(name, onnx::AttributeProto::INT).set_i(value);
}

void OnnxNodes::attribute(const std::string& name, float value) {
  newAttribute(name, onnx::AttributeProto::FLOAT).set_f(value);
}

void OnnxNodes::attribute(const std::string& name, const std::vector<std::int64_t>& values) {
  onnx::AttributeProto& made = newAttribute(name, onnx::AttributeProto::INTS);
  for (const std::int64_t value : values) made.add_ints(value);
}

onnx::AttributeProto& OnnxNodes::newAttribute(const std::string& name,
                                              onnx::AttributeProto::AttributeType type) {
  onnx::AttributeProto& made = *m_graph.mutable_node(m_graph.node_size() - 1)->add_attribute();
  made.set_name(name);
  made.set_type(type);
  return made;
}

}  // namespace ufb::bench

#endif
