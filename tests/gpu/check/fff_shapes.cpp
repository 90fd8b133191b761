// SPDX-License-Identifier: MIT
// Every kernel of the trees on the card against the double-precision reference: odd widths, one node, many
// trees, one token, rows further apart than they are wide, all types.
#include <string>
#include <vector>

#include "gpu/check/check.h"
#include "gpu/check/fff_case.h"

namespace ufb::gpu {

namespace {

struct Shape {
  int width, depth, trees, tokens;
};

/// What is odd about each: no multiple of a warp, of a load, of a register's chunk; no tree below the root;
/// as deep as the grouped kernels go, and deeper; many trees; a single token, and one more than a block's.
constexpr Shape kShapes[] = {{768, 11, 1, 1},   {768, 11, 1, 129},  {768, 11, 1, 3000}, {768, 0, 1, 5},
                             {768, 4, 3, 65},   {31, 4, 1, 33},     {100, 13, 1, 70},   {1, 11, 1, 40},
                             {3, 4, 128, 9},    {96, 4, 128, 33},   {256, 7, 1, 700},   {1024, 11, 1, 300},
                             {1032, 4, 1, 20},  {2000, 4, 3, 10},   {760, 11, 1, 513},  {768, 12, 1, 200},
                             {768, 13, 1, 100}, {8, 1, 1, 1000},    {64, 2, 1, 257},    {512, 5, 1, 600},
                             {300, 11, 1, 900}, {768, 11, 1, 65600}};

constexpr at::ScalarType kFloat = at::kFloat;
constexpr at::ScalarType kHalf = at::kHalf;
constexpr at::ScalarType kBrain = at::kBFloat16;
constexpr FffTypes kTypes[] = {{kFloat, kFloat, kFloat}, {kHalf, kHalf, kHalf},   {kBrain, kBrain, kBrain},
                               {kFloat, kHalf, kHalf},   {kFloat, kFloat, kHalf}, {kBrain, kFloat, kFloat}};

/// Some tokens of a large batch are compared, so that a check takes seconds.
Outcome checkShape(const Shape& shape) {
  int compared = 0;
  for (const FffTypes& types : kTypes) {
    FffCase subject({shape.width, shape.depth, shape.trees, shape.tokens, types, 0});
    const std::string difference = subject.compareKernels(compared);
    if (!difference.empty()) return failed(difference);
  }
  return passed(std::to_string(compared) + " results of kernels compared");
}

const Registration kRegistered([] {
  for (const Shape& shape : kShapes) {
    checks().push_back({"fff shape " + std::to_string(shape.width) + " wide, depth " +
                            std::to_string(shape.depth) + ", trees " + std::to_string(shape.trees) +
                            ", tokens " + std::to_string(shape.tokens),
                        [shape] { return whyNoGpu().empty() ? checkShape(shape) : skipped(whyNoGpu()); }});
  }
  checks().push_back({"fff rows further apart than wide", [] {
                        if (!whyNoGpu().empty()) return skipped(whyNoGpu());
                        int compared = 0;
                        for (const FffTypes& types : kTypes) {
                          FffCase subject({768, 6, 1, 130, types, 16});
                          if (const std::string text = subject.compareKernels(compared); !text.empty()) {
                            return failed(text);
                          }
                        }
                        return passed(std::to_string(compared) + " results of kernels compared");
                      }});
});

}  // namespace

}  // namespace ufb::gpu
