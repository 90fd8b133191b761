// SPDX-License-Identifier: MIT
#include "bench/onnx_graph.h"

#ifdef UFB_ONNX

#include <ATen/ATen.h>

#include <cmath>

#include "bench/onnx_nodes.h"
#include "model/weight_parts.h"

namespace ufb::bench {

namespace {

/// Protocol buffers hold no more in one message.
constexpr std::int64_t kMostBytes = 2'000'000'000;
constexpr int kOpset = 17;  // LayerNormalization

/// Writes the network of engine/model/encoder.cpp in ONNX's operators.
class GraphWriter {
 public:
  GraphWriter(const EngineNetwork& network, onnx::GraphProto& graph)
      : m_config(network.config), m_weights(*network.weights), m_graph(graph), m_nodes(graph) {}

  void writeEncoder() {
    declareEncoder();
    const std::int64_t heads = m_config.heads, width = m_config.hidden / heads;
    m_nodes.integers("split_heads", {0, 0, heads, width});
    m_nodes.integers("join_heads", {0, 0, m_config.hidden});
    m_nodes.integers("as_rows", {-1, m_config.hidden});
    m_nodes.scalar("scale", static_cast<float>(1 / std::sqrt(static_cast<double>(width))));
    declareGelu();
    std::string x = embed();
    for (int layer = 0; layer < m_config.layers; ++layer) x = writeLayer(layer, x);
    if (m_config.finalNorm) x = norm("final_norm", m_weights.finalNorm, x);
    m_nodes.add("Reshape", {x, "as_rows"});
    nameOutput(kOnnxHidden);
  }

  void writeHead() {
    declareHead();
    std::string y = kOnnxHidden;
    if (!m_config.skipHeadTransform) {
      declareGelu();
      y = gelu(linear("head", plainWeight(m_weights.headDense), m_weights.headDense.bias, y));
      y = norm("head_norm", m_weights.headNorm, y);
    }
    // The decoder [V,d] as it is: a Gemm can read it transposed.
    const std::string words = m_nodes.weight(
        "decoder", m_config.tieWeights ? m_weights.wordEmbedding : plainWeight(m_weights.decoder));
    if (m_weights.decoder.bias.defined()) {
      m_nodes.add("Gemm", {y, words, m_nodes.weight("decoder.bias", m_weights.decoder.bias)});
    } else {
      m_nodes.add("Gemm", {y, words});
    }
    m_nodes.attribute("transB", std::int64_t{1});
    nameOutput(kOnnxLogits);
  }

 private:
  static void describe(onnx::ValueInfoProto& value, const char* name, int type,
                       std::initializer_list<const char*> sizes) {
    value.set_name(name);
    auto& tensor = *value.mutable_type()->mutable_tensor_type();
    tensor.set_elem_type(type);
    for (const char* size : sizes) tensor.mutable_shape()->add_dim()->set_dim_param(size);
  }

  void declareEncoder() {
    describe(*m_graph.add_input(), kOnnxIds, onnx::TensorProto::INT64, {"B", "T"});
    describe(*m_graph.add_input(), kOnnxPositions, onnx::TensorProto::INT64, {"T"});
    describe(*m_graph.add_output(), kOnnxHidden, onnx::TensorProto::FLOAT, {"R", "d"});
  }

  void declareHead() {
    describe(*m_graph.add_input(), kOnnxHidden, onnx::TensorProto::FLOAT, {"M", "d"});
    describe(*m_graph.add_output(), kOnnxLogits, onnx::TensorProto::FLOAT, {"M", "V"});
  }

  void declareGelu() {
    m_nodes.scalar("sqrt2", static_cast<float>(std::sqrt(2.0)));
    m_nodes.scalar("one", 1);
    m_nodes.scalar("half", 0.5F);
  }

  void nameOutput(const char* name) { m_graph.mutable_node(m_graph.node_size() - 1)->set_output(0, name); }

  std::string norm(const std::string& name, const NormWeights& norm, const std::string& x) {
    const std::string weight = m_nodes.weight(name + ".weight", norm.weight);
    const std::string bias = m_nodes.weight(name + ".bias", norm.bias);
    std::string y = m_nodes.add("LayerNormalization", {x, weight, bias});
    m_nodes.attribute("axis", std::int64_t{-1});
    m_nodes.attribute("epsilon", static_cast<float>(m_config.normEps));
    return y;
  }

  /// weight [out,in], bias [out] or undefined.
  std::string linear(const std::string& name, const at::Tensor& weight, const at::Tensor& bias,
                     const std::string& x) {
    const std::string y = m_nodes.add("MatMul", {x, m_nodes.weight(name + ".weight", weight.t())});
    return bias.defined() ? m_nodes.add("Add", {y, m_nodes.weight(name + ".bias", bias)}) : y;
  }

  /// Exact (erf), in the operators that exporters write and runtimes fuse.
  std::string gelu(const std::string& x) {
    const std::string erf = m_nodes.add("Erf", {m_nodes.add("Div", {x, "sqrt2"})});
    return m_nodes.add("Mul", {m_nodes.add("Mul", {x, m_nodes.add("Add", {erf, "one"})}), "half"});
  }

  std::string embed() {
    m_nodes.weight("words", m_weights.wordEmbedding);
    const std::string words = m_nodes.add("Gather", {"words", kOnnxIds});
    const std::string places =
        m_nodes.add("Gather", {m_nodes.weight("places", m_weights.positions), kOnnxPositions});
    const std::string x = m_nodes.add("Add", {words, places});
    return m_config.embeddingNorm ? norm("embedding_norm", m_weights.embeddingNorm, x) : x;
  }

  /// One of q, k and v, split into heads: [B,heads,T,h], or [B,heads,h,T] for k.
  std::string projection(const std::string& name, const LayerWeights& w, int part, const std::string& x) {
    const std::int64_t heads = m_config.heads, d = m_config.hidden, h = d / heads;
    const at::Tensor weight =
        plainWeight(w.queryKeyValue).view({heads, 3, h, d}).select(1, part).reshape({d, d});
    at::Tensor bias = w.queryKeyValue.bias;
    if (bias.defined()) bias = bias.view({heads, 3, h}).select(1, part).reshape({d});
    const std::string split = m_nodes.add("Reshape", {linear(name, weight, bias, x), "split_heads"});
    const std::string y = m_nodes.add("Transpose", {split});
    m_nodes.attribute(
        "perm", part == 1 ? std::vector<std::int64_t>{0, 2, 3, 1} : std::vector<std::int64_t>{0, 2, 1, 3});
    return y;
  }

  std::string attention(const std::string& name, const LayerWeights& w, const std::string& x) {
    const std::string q = projection(name + ".q", w, 0, x);
    const std::string k = projection(name + ".k", w, 1, x);
    const std::string v = projection(name + ".v", w, 2, x);
    const std::string scores = m_nodes.add("Mul", {m_nodes.add("MatMul", {q, k}), "scale"});
    const std::string shares = m_nodes.add("Softmax", {scores});
    m_nodes.attribute("axis", std::int64_t{-1});
    const std::string mixed = m_nodes.add("Transpose", {m_nodes.add("MatMul", {shares, v})});
    m_nodes.attribute("perm", std::vector<std::int64_t>{0, 2, 1, 3});
    return linear(name + ".out", plainWeight(w.attentionOut), w.attentionOut.bias,
                  m_nodes.add("Reshape", {mixed, "join_heads"}));
  }

  std::string dense(const std::string& name, const LayerWeights& w, const std::string& x) {
    const std::string inner = gelu(linear(name + ".in", plainWeight(w.denseIn), w.denseIn.bias, x));
    return linear(name + ".out", plainWeight(w.denseOut), w.denseOut.bias, inner);
  }

  std::string writeLayer(int layer, const std::string& x) {
    const LayerWeights& w = m_weights.layers[static_cast<std::size_t>(layer)];
    const std::string name = "layer" + std::to_string(layer);
    const bool post = m_config.postNorm;
    std::string y = post ? x : norm(name + ".norm1", w.norm1, x);
    y = m_nodes.add("Add", {x, attention(name + ".attention", w, y)});
    if (post) y = norm(name + ".norm1", w.norm1, y);
    std::string z = post ? y : norm(name + ".norm2", w.norm2, y);
    z = m_nodes.add("Add", {y, dense(name + ".dense", w, z)});
    return post ? norm(name + ".norm2", w.norm2, z) : z;
  }

  const ModelConfig& m_config;
  const BertWeights& m_weights;
  onnx::GraphProto& m_graph;
  OnnxNodes m_nodes;
};

template <class Write>
std::string serialised(const EngineNetwork& network, const Write& write) {
  onnx::ModelProto graph;
  graph.set_ir_version(8);
  graph.set_producer_name("UltraFastBERT Explorer");
  onnx::OperatorSetIdProto& opset = *graph.add_opset_import();
  opset.set_domain("");
  opset.set_version(kOpset);
  graph.mutable_graph()->set_name("network");
  GraphWriter writer(network, *graph.mutable_graph());
  write(writer);
  return graph.SerializeAsString();
}

}  // namespace

bool canWriteOnnx() {
  return true;
}

Result<OnnxGraphs> onnxGraphs(const EngineNetwork& network) {
  if (network.config.feedforward != FeedforwardKind::Dense) {
    return failure(ErrorCode::InvalidArgument, "ONNX graph",
                   "only plain dense models can be written as ONNX graphs", "measure a dense one with it");
  }
  if (network.weights->bytes > kMostBytes) {
    return failure(ErrorCode::InvalidArgument, "ONNX graph", "it is too large for one ONNX graph",
                   "measure a smaller one with ONNX Runtime");
  }
  return OnnxGraphs{serialised(network, [](GraphWriter& writer) { writer.writeEncoder(); }),
                    serialised(network, [](GraphWriter& writer) { writer.writeHead(); })};
}

}  // namespace ufb::bench

#else

namespace ufb::bench {

bool canWriteOnnx() {
  return false;
}

Result<OnnxGraphs> onnxGraphs(const EngineNetwork& /*network*/) {
  return failure(ErrorCode::Unsupported, "ONNX Runtime", "this program was built without ONNX's headers",
                 "install libonnx-dev and build it again");
}

}  // namespace ufb::bench

#endif
