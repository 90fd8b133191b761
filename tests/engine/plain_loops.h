// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace ufb::test {

struct PlainTensor {
  std::vector<std::int64_t> shape;
  std::vector<double> values;  ///< row major
};
using PlainTensors = std::map<std::string, PlainTensor>;

/// The pieces that every plain network is made of: double-precision loops that share no code with the engine.
/// They are slow and check nothing; a tensor that is needed and not there throws.
class PlainLoops {
 protected:
  using Row = std::vector<double>;
  using Rows = std::vector<Row>;  // one per token

  PlainLoops(PlainTensors tensors, double epsilon) : m_tensors(std::move(tensors)), m_epsilon(epsilon) {}

  [[nodiscard]] const Row& values(const std::string& name) const { return m_tensors.at(name).values; }

  static double gelu(double z) { return 0.5 * z * (1 + std::erf(z / std::sqrt(2.0))); }
  static void applyGelu(Row& row) {
    for (double& value : row) value = gelu(value);
  }
  static void addTo(Row& row, const Row& more) {
    for (std::size_t j = 0; j < row.size(); ++j) row[j] += more[j];
  }
  static void addTo(Rows& rows, const Rows& more) {
    for (std::size_t t = 0; t < rows.size(); ++t) addTo(rows[t], more[t]);
  }

  /// Row `row` of a matrix times x.
  static double dot(const Row& matrix, std::size_t row, const Row& x) {
    double sum = 0;
    for (std::size_t j = 0; j < x.size(); ++j) sum += matrix[row * x.size() + j] * x[j];
    return sum;
  }

  [[nodiscard]] Row linear(const std::string& name, bool bias, const Row& x) const {
    const Row& weight = values(name + ".weight");
    Row y(weight.size() / x.size());
    for (std::size_t i = 0; i < y.size(); ++i) y[i] = dot(weight, i, x);
    if (bias) addTo(y, values(name + ".bias"));
    return y;
  }

  [[nodiscard]] Row normed(const std::string& name, const Row& x) const {
    const auto count = static_cast<double>(x.size());
    double mean = 0;
    for (const double value : x) mean += value / count;
    double variance = 0;
    for (const double value : x) variance += (value - mean) * (value - mean) / count;
    Row y(x.size());
    for (std::size_t j = 0; j < x.size(); ++j) {
      const double standard = (x[j] - mean) / std::sqrt(variance + m_epsilon);
      y[j] = standard * values(name + ".weight")[j] + values(name + ".bias")[j];
    }
    return y;
  }
  [[nodiscard]] Rows normed(const std::string& name, const Rows& x) const {
    Rows y;
    for (const Row& row : x) y.push_back(normed(name, row));
    return y;
  }

  [[nodiscard]] Row rowOf(const std::string& name, std::size_t index, std::size_t width) const {
    Row row(width);
    for (std::size_t j = 0; j < width; ++j) row[j] = values(name)[index * width + j];
    return row;
  }

  /// What token t gathers from all tokens through one head. A head's query, key and value lie side by side.
  static void appendHead(Row& context, const Rows& qkv, std::size_t head, std::size_t width, std::size_t t) {
    const std::size_t query = head * 3 * width;
    Row weights;
    for (const Row& other : qkv) {
      double score = 0;
      for (std::size_t j = 0; j < width; ++j) score += qkv[t][query + j] * other[query + width + j];
      weights.push_back(std::exp(score / std::sqrt(static_cast<double>(width))));
    }
    double sum = 0;
    for (const double weight : weights) sum += weight;
    for (std::size_t j = 0; j < width; ++j) {
      double gathered = 0;
      for (std::size_t u = 0; u < qkv.size(); ++u)
        gathered += weights[u] / sum * qkv[u][query + 2 * width + j];
      context.push_back(gathered);
    }
  }

 private:
  PlainTensors m_tensors;
  double m_epsilon;
};

}  // namespace ufb::test
