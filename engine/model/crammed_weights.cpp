// SPDX-License-Identifier: MIT
#include "model/crammed_weights.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace ufb {

namespace {

constexpr std::int64_t kFloatsPerLine = 16;  // 64 bytes
/// Tensors are read in steps of this many floats, so that none is in memory twice.
constexpr std::int64_t kChunkFloats = 1 << 18;

struct Cancelled {};
/// A tensor holds NaN or infinity.
struct NotFinite {
  std::string tensor;
};

/// All bits of the exponent set: NaN or infinity. Without a branch, so that the compiler can use vectors.
bool allFinite(std::span<const float> values) {
  std::uint32_t bad = 0;
  for (const float value : values) {
    bad |= static_cast<std::uint32_t>((std::bit_cast<std::uint32_t>(value) & 0x7f800000U) == 0x7f800000U);
  }
  return bad == 0;
}

class Loader {
 public:
  Loader(const SafetensorsReader& reader, const LoadOptions& options)
      : m_reader(reader), m_options(options) {}

  [[nodiscard]] bool has(const std::string& name) const { return m_reader.find(name) != nullptr; }
  [[nodiscard]] std::int64_t bytes() const { return m_bytes; }

  /// The tensor as it lies in the file, float32.
  at::Tensor plain(const std::string& name) {
    const TensorView& view = *m_reader.find(name);
    at::Tensor tensor = make(view.shape);
    float* out = tensor.data_ptr<float>();
    forEachChunk(view, [&](std::int64_t first, std::size_t count) {
      copyChunk(view, first, {out + first, count});
    });
    done(name, view);
    return tensor;
  }

  /// [rows, width] with every row on a 64-byte boundary.
  at::Tensor rows(const std::string& name) {
    const TensorView& view = *m_reader.find(name);
    at::Tensor tensor = makeRows(view.shape[0], view.shape[1]);
    const std::int64_t width = view.shape[1];
    for (std::int64_t row = 0; row < view.shape[0]; ++row) {
      copyChunk(view, row * width,
                {tensor.data_ptr<float>() + row * tensor.stride(0), static_cast<std::size_t>(width)});
    }
    done(name, view);
    return tensor;
  }

  /// The file's [width, rows] as [rows, width], every row on a 64-byte boundary.
  at::Tensor transposedRows(const std::string& name) {
    const TensorView& view = *m_reader.find(name);
    const std::int64_t width = view.shape[0];
    const std::int64_t rowCount = view.shape[1];
    at::Tensor tensor = makeRows(rowCount, width);
    const std::int64_t band =
        std::clamp<std::int64_t>(kChunkFloats / std::max<std::int64_t>(1, rowCount), 1, width);
    std::vector<float> chunk(static_cast<std::size_t>(band * rowCount));
    for (std::int64_t first = 0; first < width; first += band) {
      const std::int64_t columns = std::min(band, width - first);
      copyChunk(view, first * rowCount, {chunk.data(), static_cast<std::size_t>(columns * rowCount)});
      for (std::int64_t row = 0; row < rowCount; ++row) {
        float* out = tensor.data_ptr<float>() + row * tensor.stride(0) + first;
        for (std::int64_t c = 0; c < columns; ++c)
          out[c] = chunk[static_cast<std::size_t>(c * rowCount + row)];
      }
    }
    done(name, view);
    return tensor;
  }

  NormWeights norm(const std::string& name) { return {plain(name + ".weight"), plain(name + ".bias")}; }
  /// The bias is there if the configuration says so, whatever else the file holds.
  LinearWeights linear(const std::string& name, bool bias) {
    return {plain(name + ".weight"), bias ? plain(name + ".bias") : at::Tensor()};
  }

  /// Whether a stored tensor holds exactly these values.
  bool equals(const std::string& name, const at::Tensor& values) {
    const TensorView& view = *m_reader.find(name);
    std::vector<float> chunk(kChunkFloats);
    const float* expected = values.data_ptr<float>();
    bool same = true;
    forEachChunk(view, [&](std::int64_t first, std::size_t count) {
      copyChunk(view, first, {chunk.data(), count});
      same = same && std::memcmp(chunk.data(), expected + first, count * sizeof(float)) == 0;
    });
    done(name, view);
    return same;
  }

 private:
  at::Tensor make(const std::vector<std::int64_t>& shape) {
    at::Tensor tensor = at::empty(shape, at::kFloat);
    m_bytes += static_cast<std::int64_t>(tensor.nbytes());
    return tensor;
  }

  at::Tensor makeRows(std::int64_t count, std::int64_t width) {
    const std::int64_t stride = (width + kFloatsPerLine - 1) / kFloatsPerLine * kFloatsPerLine;
    return make({count, stride}).narrow(1, 0, width);
  }

  /// Walks a tensor in bounded steps and gives the file's pages back behind it, so that a large one does not
  /// make its bytes resident a second time.
  template <class Step>
  void forEachChunk(const TensorView& view, const Step& step) {
    for (std::int64_t first = 0; first < view.elements(); first += kChunkFloats) {
      const auto count = static_cast<std::size_t>(std::min(kChunkFloats, view.elements() - first));
      step(first, count);
      const std::size_t size = dtypeSize(view.dtype);
      m_reader.file().release(view.bytes.subspan(static_cast<std::size_t>(first) * size, count * size));
    }
  }

  void copyChunk(const TensorView& view, std::int64_t first, std::span<float> out) {
    TensorView part = view;
    part.shape = {static_cast<std::int64_t>(out.size())};
    const std::size_t size = dtypeSize(view.dtype);
    part.bytes = view.bytes.subspan(static_cast<std::size_t>(first) * size, out.size() * size);
    TORCH_CHECK(copyAsFloat(part, out), "a weight has no floating-point type");
    m_finite = m_finite && allFinite(out);
  }

  void done(const std::string& name, const TensorView& view) {
    if (!m_finite) throw NotFinite{name};
    m_reader.file().release(view.bytes);
    m_consumed += static_cast<std::int64_t>(view.bytes.size());
    if (m_options.stop.stop_requested()) throw Cancelled{};
    if (m_options.progress) {
      const auto all = static_cast<double>(std::max<std::int64_t>(1, m_reader.dataBytes()));
      m_options.progress(std::min(1.0, static_cast<double>(m_consumed) / all), name);
    }
  }

  const SafetensorsReader& m_reader;
  const LoadOptions& m_options;
  std::int64_t m_bytes = 0;
  std::int64_t m_consumed = 0;
  bool m_finite = true;
};

std::vector<float> rowNorms(const at::Tensor& rows) {
  std::vector<float> norms(static_cast<std::size_t>(rows.size(0)));
  for (std::int64_t row = 0; row < rows.size(0); ++row) {
    const float* values = rows.data_ptr<float>() + row * rows.stride(0);
    double sum = 0;
    for (std::int64_t j = 0; j < rows.size(1); ++j) sum += static_cast<double>(values[j]) * values[j];
    norms[static_cast<std::size_t>(row)] = static_cast<float>(std::sqrt(sum));
  }
  return norms;
}

/// pe[t][2j] = sin(t*w_j), pe[t][2j+1] = cos(t*w_j), w_j = exp(-2j*ln(10000)/d); reference section 3.1. The
/// angles are rounded to float32 as in the published code, so that large t agree; plain loops, because
/// LibTorch's vectorised sine rounds differently where its threads' shares end.
at::Tensor sinusoidalPositions(std::int64_t length, std::int64_t width) {
  at::Tensor table = at::empty({length, width}, at::kFloat);
  float* out = table.data_ptr<float>();
  const auto slope = static_cast<float>(-std::log(10000.0) / static_cast<double>(width));
  for (std::int64_t t = 0; t < length; ++t) {
    for (std::int64_t column = 0; column < width; ++column) {
      const float angle = static_cast<float>(t) * std::exp(static_cast<float>(column / 2 * 2) * slope);
      const double exact =
          column % 2 == 0 ? std::sin(static_cast<double>(angle)) : std::cos(static_cast<double>(angle));
      out[t * width + column] = static_cast<float>(exact);
    }
  }
  return table;
}

at::Tensor positionTable(Loader& loader, const ModelConfig& config) {
  const std::string prefix = "encoder.embedding.pos_embedding.";
  switch (config.positions) {
    case PositionKind::Learned:
      return loader.plain(prefix + "embedding.weight");
    case PositionKind::ScaledSinusoidal:
      return sinusoidalPositions(config.maxLength, config.hidden).mul_(loader.plain(prefix + "scale_factor"));
    case PositionKind::Sinusoidal:
      break;
  }
  return sinusoidalPositions(config.maxLength, config.hidden);
}

LayerWeights loadLayer(Loader& loader, const ModelConfig& config, int layer) {
  const std::string prefix = "encoder.layers." + std::to_string(layer) + ".";
  LayerWeights w;
  w.norm1 = loader.norm(prefix + "norm1");
  w.queryKeyValue = loader.linear(prefix + "attn.self_attention.query_key_value", config.qkvBias);
  w.attentionOut = loader.linear(prefix + "attn.dense", config.useBias);
  w.norm2 = loader.norm(prefix + "norm2");
  if (config.feedforward == FeedforwardKind::Fff) {
    w.fff.in = loader.rows(prefix + "ffn.linear_in.weight");
    w.fff.bias = loader.plain(prefix + "ffn.linear_in.bias");
    w.fff.out = loader.transposedRows(prefix + "ffn.linear_out.weight");
    w.fff.inNorms = rowNorms(w.fff.in);
    w.fff.outNorms = rowNorms(w.fff.out);
  } else {
    w.denseIn = loader.linear(prefix + "ffn.dense_in", config.useBias);
    w.denseOut = loader.linear(prefix + "ffn.dense_out", config.useBias);
  }
  return w;
}

Result<void> loadDecoder(Loader& loader, const SafetensorsReader& reader, const ModelConfig& config,
                         CrammedWeights& w) {
  if (!config.tieWeights) {
    w.decoder.weight = loader.plain("decoder.weight");
  } else {
    if (loader.has("decoder.weight") && !loader.equals("decoder.weight", w.wordEmbedding)) {
      return failure(
          ErrorCode::BadFormat, reader.file().path(),
          "decoder.weight differs from the word embedding although config.json says tie_weights true",
          "set tie_weights to false there if the decoder is meant to be its own");
    }
    w.decoder.weight = w.wordEmbedding;
  }
  w.decoder.bias = config.decoderBias ? loader.plain("decoder.bias") : at::Tensor();
  return {};
}

}  // namespace

Result<CrammedWeights> loadCrammedWeights(const SafetensorsReader& reader, const ModelConfig& config,
                                          const LoadOptions& options) try {
  Loader loader(reader, options);
  CrammedWeights w;
  w.wordEmbedding = loader.plain("encoder.embedding.word_embedding.weight");
  w.positions = positionTable(loader, config);
  if (config.embeddingNorm) w.embeddingNorm = loader.norm("encoder.embedding.norm");
  for (int layer = 0; layer < config.layers; ++layer) w.layers.push_back(loadLayer(loader, config, layer));
  if (config.finalNorm) w.finalNorm = loader.norm("encoder.final_norm");
  if (!config.skipHeadTransform) {
    w.headDense = loader.linear("prediction_head.dense", config.useBias);
    w.headNorm = loader.norm("prediction_head.norm");
  }
  if (const auto decoder = loadDecoder(loader, reader, config, w); !decoder) {
    return tl::unexpected<Error>(decoder.error());
  }
  w.bytes = loader.bytes();
  return w;
} catch (const Cancelled&) {
  return failure(ErrorCode::Cancelled, reader.file().path(), "loading was cancelled");
} catch (const NotFinite& found) {
  return failure(ErrorCode::BadFormat, reader.file().path(),
                 found.tensor + " holds values that are no finite numbers",
                 "fetch the weights again: they are damaged");
}

}  // namespace ufb
