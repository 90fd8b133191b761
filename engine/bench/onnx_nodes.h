// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>
#include <onnx/onnx_pb.h>

#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

namespace ufb::bench {

/// Adds operators to an ONNX graph. Values are known by their names; every operator here has one output.
class OnnxNodes {
 public:
  explicit OnnxNodes(onnx::GraphProto& graph) : m_graph(graph) {}

  /// A float32 weight, copied.
  std::string weight(const std::string& name, const at::Tensor& values);
  /// An int64 constant of one dimension.
  std::string integers(const std::string& name, const std::vector<std::int64_t>& values);
  std::string scalar(const std::string& name, float value);

  /// Returns the name of the output.
  std::string add(const std::string& op, std::initializer_list<std::string> inputs);
  /// The operator that was added last gets an attribute.
  void attribute(const std::string& name, std::int64_t value);
  void attribute(const std::string& name, float value);
  void attribute(const std::string& name, const std::vector<std::int64_t>& values);

 private:
  onnx::AttributeProto& newAttribute(const std::string& name, onnx::AttributeProto::AttributeType type);

  onnx::GraphProto& m_graph;
  int m_values = 0;
};

}  // namespace ufb::bench
