# SPDX-License-Identifier: MIT
# Packages by CPack, to be included after the last install(). What all generators share is here.
set(UFB_PACKAGE_MAINTAINER "" CACHE STRING
    "Who answers for the package: Name <address>; empty: from DEBFULLNAME and DEBEMAIL, as Debian's tools do")
set(maintainer "${UFB_PACKAGE_MAINTAINER}")
if(NOT maintainer AND DEFINED ENV{DEBFULLNAME} AND DEFINED ENV{DEBEMAIL})
  set(maintainer "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
elseif(NOT maintainer)
  # example.org is reserved for addresses that nobody has.
  set(maintainer "The UltraFastBERT Explorer developers <ufb-explorer@example.org>")
endif()

set(CPACK_PACKAGE_NAME ufb-explorer)
set(CPACK_PACKAGE_VENDOR "The UltraFastBERT Explorer developers")
set(CPACK_PACKAGE_CONTACT "${maintainer}")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "look inside a BERT whose layers are binary trees")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "UltraFastBERT Explorer")
set(CPACK_PACKAGE_EXECUTABLES ufb-explorer "UltraFastBERT Explorer")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_RESOURCE_FILE_README ${CMAKE_SOURCE_DIR}/README.md)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)

set(CPACK_COMPONENTS_ALL program models documentation)
set(CPACK_COMPONENT_PROGRAM_DISPLAY_NAME "The programs ufb-explorer and ufb")
set(CPACK_COMPONENT_PROGRAM_REQUIRED ON)
set(CPACK_COMPONENT_MODELS_DISPLAY_NAME "Two demo models")
set(CPACK_COMPONENT_MODELS_DESCRIPTION "A small UltraFastBERT and its dense twin, 47 MB")
set(CPACK_COMPONENT_DOCUMENTATION_DISPLAY_NAME "Texts to count, recipes and documentation")

include(${CMAKE_CURRENT_LIST_DIR}/linux.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/windows.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/macos.cmake)
include(CPack)
