// SPDX-License-Identifier: MIT
#include "runtime/blas.h"

#include <dlfcn.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <vector>

namespace ufb {

namespace {

using Sgemm = void(const char* transA, const char* transB, const int* m, const int* n, const int* k,
                   const float* alpha, const float* a, const int* lda, const float* b, const int* ldb,
                   const float* beta, float* c, const int* ldc);

template <class Function>
Function* symbol(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_DEFAULT, name));
}

/// The file that a symbol was loaded from, with links resolved.
std::string libraryOf(const char* name) {
  Dl_info info{};
  void* address = dlsym(RTLD_DEFAULT, name);
  if (address == nullptr || dladdr(address, &info) == 0 || info.dli_fname == nullptr) return {};
  std::error_code error;
  const auto path = std::filesystem::canonical(info.dli_fname, error);
  return error ? std::string(info.dli_fname) : path.string();
}

std::string openBlasKernel() {
  auto* core = symbol<char*()>("openblas_get_corename");
  return core != nullptr ? (*core)() : "";
}

/// The best OpenBLAS kernel that this processor's instructions allow; empty where its own choice is not
/// doubted.
std::string fittingKernel() {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")) {
    return "SkylakeX";
  }
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return "Haswell";
#endif
  return {};
}

/// Kernels that OpenBLAS uses for x86 processors without AVX.
bool isOldKernel(const std::string& name) {
  for (const char* old :
       {"Prescott", "Katmai", "Coppermine", "Northwood", "Banias", "Core2", "Penryn", "Dunnington", "Nehalem",
        "Atom", "Athlon", "Opteron", "Opteron_SSE3", "Barcelona", "Bobcat", "Nano"}) {
    if (name == old) return true;
  }
  return false;
}

/// A product of odd sizes against plain double loops.
bool productIsRight() {
  constexpr int m = 67, n = 129, k = 301;
  std::vector<float> a(m * k), b(k * n), c(m * n, -1.0F);
  for (std::size_t i = 0; i < a.size(); ++i) a[i] = std::sin(static_cast<float>(i) * 0.37F);
  for (std::size_t i = 0; i < b.size(); ++i) b[i] = std::cos(static_cast<float>(i) * 0.11F);
  const float one = 1, zero = 0;
  auto* sgemm = symbol<Sgemm>("sgemm_");
  if (sgemm == nullptr) return false;
  (*sgemm)("N", "N", &m, &n, &k, &one, a.data(), &m, b.data(), &k, &zero, c.data(), &m);
  for (int row = 0; row < m; ++row) {
    for (int column = 0; column < n; ++column) {
      double sum = 0;
      for (int l = 0; l < k; ++l) sum += static_cast<double>(a[l * m + row]) * b[column * k + l];
      if (!(std::abs(sum - c[column * m + row]) < 1e-3)) return false;
    }
  }
  return true;
}

bool chooseKernel(const std::string& name) {
  auto* quit = symbol<void()>("gotoblas_dynamic_quit");
  auto* init = symbol<void()>("gotoblas_dynamic_init");
  if (quit == nullptr || init == nullptr) return false;
  if (name.empty()) {
    unsetenv("OPENBLAS_CORETYPE");
  } else {
    setenv("OPENBLAS_CORETYPE", name.c_str(), 1);
  }
  (*quit)();
  (*init)();
  return productIsRight();
}

/// OpenBLAS 0.3.21 knows no processor newer than itself and takes those for a Pentium 4: a quarter of the
/// speed.
std::string correctOldKernel() {
  const std::string own = openBlasKernel();
  const std::string better = fittingKernel();
  if (std::getenv("OPENBLAS_CORETYPE") != nullptr || better.empty() || !isOldKernel(own)) return own;
  if (!chooseKernel(better)) {
    chooseKernel({});
    return own;
  }
  unsetenv("OPENBLAS_CORETYPE");
  return openBlasKernel() + ", set by this program; its own choice was " + own;
}

BlasLibrary readyBlas() {
  if (auto* set = symbol<void(int)>("openblas_set_num_threads")) (*set)(1);
  if (auto* set = symbol<void(int)>("MKL_Set_Num_Threads")) (*set)(1);
  if (auto* config = symbol<char*()>("openblas_get_config")) {
    // "OpenBLAS 0.3.21 NO_LAPACKE DYNAMIC_ARCH ... Haswell MAX_THREADS=128": keep name and version.
    const std::string words = (*config)();
    return {words.substr(0, words.find(' ', words.find(' ') + 1)) + " (" + correctOldKernel() + ")", false};
  }
  if (symbol<void()>("MKL_Get_Version") != nullptr) return {"Intel MKL", false};
  if (symbol<void()>("bli_info_get_version_str") != nullptr) return {"BLIS", false};
  const std::string file = libraryOf("sgemm_");
  if (file.find("atlas") != std::string::npos) return {"ATLAS", false};
  return {"reference BLAS (" + std::filesystem::path(file).filename().string() + ")", true};
}

}  // namespace

const BlasLibrary& prepareBlas() {
  static const BlasLibrary library = readyBlas();
  return library;
}

}  // namespace ufb
