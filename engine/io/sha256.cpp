// SPDX-License-Identifier: MIT
#include "io/sha256.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <memory>
#include <system_error>
#include <vector>

namespace ufb {

namespace {

constexpr std::size_t kBlock = std::size_t{1} << 18;

struct FreeContext {
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

struct Descriptor {
  explicit Descriptor(int opened) : number(opened) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number >= 0) ::close(number);
  }
  int number;
};

tl::unexpected<Error> unreadable(const std::string& path, int reason) {
  if (reason == EISDIR) {
    return failure(ErrorCode::FileNotFound, path, "this is a folder, not a file", "name a file inside it");
  }
  return failure(ErrorCode::FileNotFound, path,
                 "it cannot be read: " + std::generic_category().message(reason),
                 "check the path and who may read it");
}

tl::unexpected<Error> noHash(const std::string& path) {
  return failure(ErrorCode::Internal, path, "its SHA-256 cannot be computed: libcrypto refuses to",
                 "check the configuration of OpenSSL");
}

std::string hexadecimal(const unsigned char* bytes, unsigned count) {
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (unsigned i = 0; i < count; ++i) {
    text += kDigits[bytes[i] >> 4];
    text += kDigits[bytes[i] & 15];
  }
  return text;
}

}  // namespace

Result<std::string> sha256OfFile(const std::string& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
  if (file.number < 0) return unreadable(path, errno);
  const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
  if (context == nullptr || EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) != 1) return noHash(path);
  std::vector<unsigned char> block(kBlock);
  while (true) {
    const ssize_t count = ::read(file.number, block.data(), block.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return unreadable(path, errno);
    if (count == 0) break;
    if (EVP_DigestUpdate(context.get(), block.data(), static_cast<std::size_t>(count)) != 1)
      return noHash(path);
  }
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned size = 0;
  if (EVP_DigestFinal_ex(context.get(), digest.data(), &size) != 1) return noHash(path);
  return hexadecimal(digest.data(), size);
}

}  // namespace ufb
