# SPDX-License-Identifier: MIT
# ONNX's protocol buffers as target OnnxProto::OnnxProto: enough to write a graph, without ONNX's own library.
find_package(Protobuf QUIET)
find_path(OnnxProto_INCLUDE_DIR onnx/onnx-ml.pb.h)
find_library(OnnxProto_LIBRARY onnx_proto)
# A LibTorch with protobuf headers of its own hides the ones that ONNX was made with.
set(OnnxProto_ALONE ON)
foreach(folder IN LISTS TORCH_INCLUDE_DIRS)
  if(EXISTS "${folder}/google/protobuf" AND NOT "${folder}" IN_LIST Protobuf_INCLUDE_DIRS)
    set(OnnxProto_ALONE OFF)
  endif()
endforeach()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(OnnxProto REQUIRED_VARS OnnxProto_LIBRARY OnnxProto_INCLUDE_DIR Protobuf_FOUND
                                  OnnxProto_ALONE)
if(OnnxProto_FOUND AND NOT TARGET OnnxProto::OnnxProto)
  add_library(OnnxProto::OnnxProto UNKNOWN IMPORTED)
  set_target_properties(OnnxProto::OnnxProto PROPERTIES IMPORTED_LOCATION ${OnnxProto_LIBRARY}
                        INTERFACE_INCLUDE_DIRECTORIES ${OnnxProto_INCLUDE_DIR}
                        INTERFACE_COMPILE_DEFINITIONS "ONNX_ML=1;ONNX_NAMESPACE=onnx"
                        INTERFACE_LINK_LIBRARIES protobuf::libprotobuf)
endif()
