# SPDX-License-Identifier: MIT
# The macOS disk image (cpack -G DragNDrop). Untested: nobody has built the program there; README.md says what is
# missing.
set(CPACK_DMG_VOLUME_NAME "UltraFastBERT Explorer ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT UDZO)
if(NOT APPLE)
  return()
endif()

set(CPACK_GENERATOR DragNDrop)
set(CPACK_MONOLITHIC_INSTALL ON)  # a disk image has no choice of components
set_target_properties(ufb-explorer PROPERTIES
  MACOSX_BUNDLE ON
  MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/macos/Info.plist.in
  MACOSX_BUNDLE_BUNDLE_NAME "UltraFastBERT Explorer"
  MACOSX_BUNDLE_GUI_IDENTIFIER org.ultrafastbert.explorer
  MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
  MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
  MACOSX_BUNDLE_ICON_FILE ufb-explorer.icns)
if(TARGET ufb-icon-containers)
  set(icon ${UFB_ICON_CONTAINERS}/ufb-explorer.icns)
  set_source_files_properties(${icon} PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
  target_sources(ufb-explorer PRIVATE ${icon})
  add_dependencies(ufb-explorer ufb-icon-containers)
endif()
qt_generate_deploy_app_script(TARGET ufb-explorer FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})
