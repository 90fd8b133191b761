// SPDX-License-Identifier: MIT
#include "support/models/hostile_models.h"

#include <algorithm>
#include <cmath>

#include "support/models/raw_safetensors.h"
#include "support/models/torch_files.h"

namespace ufb::test {

namespace {

using nlohmann::json;

std::function<void(TinyModel&)> arch(const char* key, const json& value) {
  return [=](TinyModel& model) { model.editConfig([=](json& config) { config["arch"][key] = value; }); };
}

std::function<void(TinyModel&)> attention(const char* key, const json& value) {
  return [=](TinyModel& model) {
    model.editConfig([=](json& config) { config["arch"]["attention"][key] = value; });
  };
}

std::function<void(TinyModel&)> tokenizer(const std::function<void(json&)>& edit) {
  return [=](TinyModel& model) { model.editJson(QStringLiteral("tokenizer.json"), edit); };
}

void removeAll(TinyModel& model) {
  for (const QString& name : QDir(model.path()).entryList(QDir::Files)) model.removeFile(name);
}

void garbage(TinyModel& model, const char* file) {
  model.writeFile(QString::fromLatin1(file), "\x01{not json");
}

void decoderDiffers(TinyModel& model) {
  model.editTensors([](std::vector<StoredTensor>& tensors) {
    // The file need not have it: then the word embedding is the decoder.
    std::erase_if(tensors, [](const StoredTensor& tensor) { return tensor.name == "decoder.weight"; });
    const auto words = std::ranges::find(tensors, "encoder.embedding.word_embedding.weight", &StoredTensor::name);
    if (words == tensors.end()) return;
    StoredTensor decoder = *words;
    decoder.name = "decoder.weight";
    decoder.bytes[1] ^= std::byte{0x10};
    tensors.push_back(decoder);
  });
}

void overlap(TinyModel& model) {
  model.editHeader([](json& header) {
    header["encoder.final_norm.weight"]["data_offsets"] = header["encoder.final_norm.bias"]["data_offsets"];
  });
}

void tooManyWords(json& file) {
  for (int id = 1024; id < 1100; ++id) file["model"]["vocab"]["word" + std::to_string(id)] = id;
}

const char* const kFinalNorm = "encoder.final_norm.weight";

std::vector<HostileModel> configCases() {
  return {
      {"empty folder", removeAll, "config.json"},
      {"no config.json", [](TinyModel& m) { m.removeFile(QStringLiteral("config.json")); }, "config.json"},
      {"config.json is no JSON", [](TinyModel& m) { garbage(m, "config.json"); }, "config.json"},
      {"another family", [](TinyModel& m) { m.editConfig([](json& c) { c["model_type"] = "gpt2"; }); },
       "gpt2"},
      {"rotary embedding", attention("rotary_embedding", true), "rotary_embedding"},
      {"causal attention", attention("causal_attention", true), "causal_attention"},
      {"another activation", arch("nonlin", "ReLU"), "ReLU"},
      {"post-norm", arch("norm_scheme", "post"), "norm_scheme"},
      {"heads do not divide the width", attention("num_attention_heads", 5), "num_attention_heads"},
      {"minus one layer", arch("num_transformer_layers", -1), "num_transformer_layers"},
      {"depth 40", arch("intermed_depth", 40), "intermed_depth"},
      {"a million positions",
       [](TinyModel& m) {
         m.editConfig([](json& c) { c["arch"]["embedding"]["max_seq_length"] = 1000000; });
       },
       "max_seq_length"},
      {"a text where a number belongs", arch("hidden_size", "wide"), "hidden_size"},
      {"the trees are deeper than the weights", arch("intermed_depth", 4), "expected [93, 48]"},
  };
}

std::vector<HostileModel> weightCases() {
  return {
      {"no weights", [](TinyModel& m) { m.removeFile(QStringLiteral("model.safetensors")); },
       "model.safetensors"},
      {"pytorch_model.bin alone",
       [](TinyModel& m) {
         m.renameFile(QStringLiteral("model.safetensors"), QStringLiteral("pytorch_model.bin"));
       },
       "pytorch_model.bin"},
      {"weights of no byte", [](TinyModel& m) { m.truncateWeights(0); }, "model.safetensors"},
      {"weights cut in the middle", [](TinyModel& m) { m.truncateWeights(-1000); }, "model.safetensors"},
      {"header said to be huge",
       [](TinyModel& m) { m.writeFile(QStringLiteral("model.safetensors"), QByteArray(16, '\x7f')); },
       "header"},
      {"header is garbage", [](TinyModel& m) { m.garbleHeader("\xff\xfe garbage"); }, "header"},
      {"two tensors share bytes", overlap, "encoder.final_norm"},
      {"a tensor is missing", [](TinyModel& m) { m.dropTensor(kFinalNorm); }, kFinalNorm},
      {"a tensor too many", [](TinyModel& m) { m.addTensor("surprise", {3}); }, "surprise"},
      {"a tensor has another shape", [](TinyModel& m) { m.reshapeTensor(kFinalNorm, {49}); },
       "expected [48]"},
      {"weights are no numbers",
       [](TinyModel& m) { m.setValues(kFinalNorm, std::vector<float>(48, std::nanf(""))); }, "finite"},
      {"a bias that the configuration denies",
       [](TinyModel& m) { m.addTensor("encoder.layers.0.attn.dense.bias", {1}); }, "attn.dense.bias"},
      {"weights are integers", [](TinyModel& m) { m.retypeTensor(kFinalNorm, DType::I64); }, kFinalNorm},
      {"the tied decoder differs", decoderDiffers, "decoder.weight"},
  };
}

std::function<void(TinyModel&)> bertConfig(const char* key, const json& value) {
  return [=](TinyModel& model) { model.editConfig([=](json& config) { config[key] = value; }); };
}

/// Weights in PyTorch's own format instead of safetensors.
std::function<void(TinyModel&)> torchFile(const QByteArray& bytes) {
  return [=](TinyModel& model) {
    model.removeFile(QStringLiteral("model.safetensors"));
    model.writeFile(QStringLiteral("pytorch_model.bin"), bytes);
  };
}

/// Unpickled by Python it would run a program.
QByteArray evilPickle() {
  PickleWriter out;
  out.global("posix", "system").raw("(").text("true").raw("tR");
  return out.finished();
}

QByteArray evilArchive() {
  return zipFile({{"archive/data.pkl", evilPickle()}, {"archive/version", "3\n"}});
}

std::vector<HostileModel> bertCases() {
  const char* const bert = "bert-uncased";
  const char* const distil = "distilbert";
  return {
      {"BERT with another activation", bertConfig("hidden_act", "gelu_new"), "gelu_new", bert},
      {"DistilBERT with another activation", bertConfig("activation", "relu"), "relu", distil},
      {"BERT with relative positions", bertConfig("position_embedding_type", "relative_key"), "relative_key",
       bert},
      {"a BERT that decodes", bertConfig("is_decoder", true), "is_decoder", bert},
      {"BERT's heads do not divide the width", bertConfig("num_attention_heads", 5), "does not divide", bert},
      {"BERT with more layers than its weights", bertConfig("num_hidden_layers", 3),
       "missing: bert.encoder.layer.2.attention.self.query.weight", bert},
      {"half a masked-LM head",
       [](TinyModel& m) { m.dropTensor("cls.predictions.transform.LayerNorm.bias"); },
       "cls.predictions.transform.LayerNorm.bias", bert},
      {"a tensor that BERT has not", [](TinyModel& m) { m.addTensor("adapter.weight", {3}); }, "adapter",
       bert},
      {"weights split over files",
       [](TinyModel& m) {
         m.removeFile(QStringLiteral("model.safetensors"));
         m.removeFile(QStringLiteral("pytorch_model.bin"));
         m.writeFile(QStringLiteral("model.safetensors.index.json"), "{}");
       },
       "split over several files", bert},
      {"an old PyTorch file that runs a program", torchFile(legacyTorchFile(evilPickle(), {})),
       "posix.system", bert},
      {"a PyTorch file that runs a program", torchFile(evilArchive()), "posix.system", distil},
      {"an old PyTorch file cut off", torchFile(legacyTorchFile(QByteArray("\x80\x02}q"), {}).left(60)),
       "cut off", bert},
      {"an archive cut off", torchFile(evilArchive().left(100)), "archive is damaged", distil},
      {"an archive of something else", torchFile(zipFile({{"a/b", "c"}})), "archive", distil},
  };
}

std::vector<HostileModel> tokenizerCases() {
  return {
      {"no tokenizer", [](TinyModel& m) { m.removeFile(QStringLiteral("tokenizer.json")); },
       "tokenizer.json"},
      {"tokenizer.json is no JSON", [](TinyModel& m) { garbage(m, "tokenizer.json"); }, "tokenizer.json"},
      {"tokenizer of a larger model", tokenizer(tooManyWords), "1100"},
      {"another kind of tokenizer", tokenizer([](json& t) { t["model"]["type"] = "BPE"; }), "BPE"},
      {"unknown normalizer", tokenizer([](json& t) {
         t["normalizer"] = {{"type", "Precompiled"}};
       }),
       "Precompiled"},
      {"ids are negative", tokenizer([](json& t) { t["model"]["vocab"]["the"] = -7; }), "tokenizer.json"},
  };
}

}  // namespace

const std::vector<HostileModel>& hostileModels() {
  static const std::vector<HostileModel> all = [] {
    std::vector<HostileModel> cases = configCases();
    for (auto* more : {&weightCases, &bertCases, &tokenizerCases}) {
      for (HostileModel& hostile : more()) cases.push_back(std::move(hostile));
    }
    return cases;
  }();
  return all;
}

TinyModel makeHostile(const HostileModel& hostile) {
  TinyModel model = TinyModel::golden(QString::fromLatin1(hostile.golden));
  hostile.damage(model);
  return model;
}

}  // namespace ufb::test
