// SPDX-License-Identifier: MIT
#include "runtime/startup_pages.h"

#include <link.h>
#include <sys/mman.h>
#include <unistd.h>

namespace ufb {

namespace {

int releaseObject(dl_phdr_info* object, std::size_t /*size*/, void* /*data*/) {
  const auto page = static_cast<ElfW(Addr)>(sysconf(_SC_PAGESIZE));
  for (int i = 0; i < object->dlpi_phnum; ++i) {
    const ElfW(Phdr)& segment = object->dlpi_phdr[i];
    // A segment that can be written may hold relocated pointers, which exist nowhere but in memory.
    if (segment.p_type != PT_LOAD || (segment.p_flags & PF_W) != 0) continue;
    const ElfW(Addr) begin = (object->dlpi_addr + segment.p_vaddr + page - 1) / page * page;
    const ElfW(Addr) end = (object->dlpi_addr + segment.p_vaddr + segment.p_memsz) / page * page;
    if (begin < end) madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED);
  }
  return 0;
}

}  // namespace

void releaseStartupPages() {
  static const int once = dl_iterate_phdr(releaseObject, nullptr);
  static_cast<void>(once);
}

}  // namespace ufb
