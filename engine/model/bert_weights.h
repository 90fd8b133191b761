// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

#include "io/model_config.h"
#include "io/tensor_source.h"
#include "ops/packed_linear.h"
#include "ufb/engine.h"
#include "ufb/result.h"

/// The weights of a BERT of any family in the layout that the kernels want, float32 but for the trees' two
/// tables, whose types LoadOptions::treeWeights chooses. Undefined tensors are absent.
namespace ufb {

struct NormWeights {
  at::Tensor weight;  ///< [d]
  at::Tensor bias;    ///< [d]
};

/// See makeLinear() and makeDecoder().
struct LinearWeights {
  at::Tensor weight;         ///< [out, in] in plain rows; of the decoder only; on a CUDA device of all
  at::Tensor bias;           ///< [out] or undefined
  ops::PackedLinear packed;  ///< weight and bias as the kernel wants them; of all others
};

struct FffLayerWeights {
  at::Tensor in;                ///< [K*n, d], rows on 64-byte boundaries
  at::Tensor bias;              ///< [K*n]
  at::Tensor out;               ///< [K*n, d], node-major: the transpose of the file's linear_out
  std::vector<float> inNorms;   ///< Euclidean norm of each in-row as stored, for margins
  std::vector<float> outNorms;  ///< Euclidean norm of each out-row as stored, for contributions
};

struct LayerWeights {
  NormWeights norm1;
  LinearWeights queryKeyValue;
  LinearWeights attentionOut;
  NormWeights norm2;
  FffLayerWeights fff;    ///< FFF models
  LinearWeights denseIn;  ///< dense models
  LinearWeights denseOut;
};

struct BertWeights {
  at::Tensor wordEmbedding;  ///< [V, d]
  at::Tensor positions;      ///< [max_seq, d], scale factor already applied
  NormWeights embeddingNorm;
  std::vector<LayerWeights> layers;
  NormWeights finalNorm;
  LinearWeights headDense;
  NormWeights headNorm;
  LinearWeights decoder;   ///< its weight is wordEmbedding itself where tied
  std::int64_t bytes = 0;  ///< held in memory
};

/// What the file calls the tables of a layer, counted from 0.
[[nodiscard]] std::string fffInName(int layer);
[[nodiscard]] std::string fffOutName(int layer);

/// Reads a checked checkpoint (see checkTensors) tensor by tensor; the file's pages are given back as they
/// are consumed. A tied decoder stored a second time is compared with the embedding and dropped. Fails with
/// BadFormat, Cancelled, or InvalidArgument (the trees' values do not fit the 16-bit type); std::bad_alloc
/// and c10::Error may fly.
[[nodiscard]] Result<BertWeights> loadCrammedWeights(const TensorSource& source, const ModelConfig& config,
                                                     const LoadOptions& options);

}  // namespace ufb
