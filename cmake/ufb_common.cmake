# SPDX-License-Identifier: MIT
# Flags that every target of this project has, as a target; and how our libraries are made.

add_library(ufb_common INTERFACE)
target_compile_features(ufb_common INTERFACE cxx_std_20)
# .cu files have flags of their own: see ufb_cuda.cmake.
target_compile_options(ufb_common INTERFACE $<$<COMPILE_LANGUAGE:CXX>:
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  # GCC 12 warns of std::string's own code when it is inlined with -O3 (GCC bug 105651).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<BOOL:${UFB_WERROR}>:-Werror>
  $<$<BOOL:${UFB_ASSERTIONS}>:-UNDEBUG>>)
# QT_NO_KEYWORDS: LibTorch has members named `slots`.
target_compile_definitions(ufb_common INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_USE_QSTRINGBUILDER)
if(UFB_SANITIZE)
  target_compile_options(ufb_common INTERFACE -fsanitize=${UFB_SANITIZE} -fno-omit-frame-pointer
    -fno-sanitize-recover=undefined)
  target_link_options(ufb_common INTERFACE -fsanitize=${UFB_SANITIZE})
endif()

# ufb_library(<target> <folder>...): a static library of all sources in these folders (not below them).
# A source belongs to the target whose folder it lies in; there is no other list to keep.
function(ufb_library target)
  foreach(folder IN LISTS ARGN)
    file(GLOB found CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp
         ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h)
    list(APPEND sources ${found})
  endforeach()
  add_library(${target} STATIC ${sources})
  target_link_libraries(${target} PUBLIC ufb_common)
endfunction()
