# SPDX-License-Identifier: MIT
# The CUDA language and how LibTorch is found beside it; included with UFB_CUDA, before any other package.
# Defines ufb_find_torch() and ufb_cuda_flags(<target>).

# `sm_90` runs as it is; any other card from `compute_80` on is served by the driver's compiler, from PTX.
set(ufb_cuda_default 80-virtual 90-real)
if(NOT DEFINED CMAKE_CUDA_ARCHITECTURES)
  set(CMAKE_CUDA_ARCHITECTURES ${ufb_cuda_default} CACHE STRING "Cards that the CUDA kernels are compiled for")
endif()
set(UFB_CUDA_ARCHITECTURES ${CMAKE_CUDA_ARCHITECTURES})
# CMake itself looks into PATH alone, where the toolkit's installer does not put its compiler.
if(NOT CMAKE_CUDA_COMPILER AND NOT DEFINED ENV{CUDACXX})
  find_program(CMAKE_CUDA_COMPILER nvcc HINTS ENV CUDA_HOME ENV CUDA_PATH PATHS /usr/local/cuda
               PATH_SUFFIXES bin)
endif()
if(NOT DEFINED CMAKE_CUDA_HOST_COMPILER AND NOT DEFINED ENV{CUDAHOSTCXX})
  set(CMAKE_CUDA_HOST_COMPILER ${CMAKE_CXX_COMPILER})
endif()
enable_language(CUDA)
# The runtime that LibTorch links: two of them in one process would not see each other's streams.
set(CMAKE_CUDA_RUNTIME_LIBRARY Shared)
find_package(CUDAToolkit REQUIRED)

# A LibTorch with CUDA rewrites CMAKE_CUDA_FLAGS and CMAKE_CUDA_ARCHITECTURES, and warns where the latter is set:
# it finds none, and ours come back afterwards.
macro(ufb_find_torch)
  set(ufb_cuda_flags_before "${CMAKE_CUDA_FLAGS}")
  unset(CMAKE_CUDA_ARCHITECTURES)
  unset(CMAKE_CUDA_ARCHITECTURES CACHE)
  if(NOT DEFINED TORCH_CUDA_ARCH_LIST AND NOT DEFINED ENV{TORCH_CUDA_ARCH_LIST})
    set(TORCH_CUDA_ARCH_LIST 9.0)  # or else it asks the machine's card
  endif()
  get_filename_component(CUDA_TOOLKIT_ROOT_DIR "${CUDAToolkit_BIN_DIR}" DIRECTORY)  # this one and no other
  find_package(Torch REQUIRED)
  set(CMAKE_CUDA_FLAGS "${ufb_cuda_flags_before}")
  unset(CMAKE_CUDA_ARCHITECTURES)
  set(CMAKE_CUDA_ARCHITECTURES ${UFB_CUDA_ARCHITECTURES} CACHE STRING
      "Cards that the CUDA kernels are compiled for")
  if(TARGET torch_cuda)
    set(UFB_TORCH_CUDA ON)
    message(STATUS "CUDA ${CUDAToolkit_VERSION}: kernels and, with LibTorch ${Torch_VERSION}, the network")
  else()
    set(UFB_TORCH_CUDA OFF)
    message(STATUS "CUDA ${CUDAToolkit_VERSION}: kernels alone, because LibTorch ${Torch_VERSION} has no CUDA")
  endif()
endmacro()

# Flags for .cu files: ufb_common's are g++'s, some of which nvcc's own code offends.
function(ufb_cuda_flags target)
  set_target_properties(${target} PROPERTIES CUDA_ARCHITECTURES "${UFB_CUDA_ARCHITECTURES}"
                        CUDA_STANDARD 17 CUDA_STANDARD_REQUIRED ON CUDA_EXTENSIONS OFF)
  target_compile_options(${target} PRIVATE
    $<$<COMPILE_LANGUAGE:CUDA>:-O3 -lineinfo -Xcompiler=-Wall,-Wextra
      $<$<BOOL:${UFB_WERROR}>:-Werror=all-warnings>>)
endfunction()
