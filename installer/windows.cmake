# SPDX-License-Identifier: MIT
# The Windows installer (cpack -G NSIS). Untested: nobody has built the program there; README.md says what is missing.
set(CPACK_NSIS_DISPLAY_NAME "UltraFastBERT Explorer")
set(CPACK_NSIS_PACKAGE_NAME "UltraFastBERT Explorer")
set(CPACK_NSIS_BRANDING_TEXT "UltraFastBERT Explorer ${PROJECT_VERSION}")
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\ufb-explorer.exe)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_MODIFY_PATH ON)  # offers to put ufb on the PATH
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MUI_FINISHPAGE_RUN ufb-explorer.exe)

# A double click on a session opens it; SHChangeNotify makes the desktop draw its icon at once.
set(session_class "UltraFastBERT.Session")
set(tell_desktop "System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'")
string(JOIN "\n" CPACK_NSIS_EXTRA_INSTALL_COMMANDS
  "WriteRegStr SHCTX 'Software\\Classes\\.ufbsession' '' '${session_class}'"
  "WriteRegStr SHCTX 'Software\\Classes\\${session_class}' '' 'UltraFastBERT Explorer session'"
  "WriteRegStr SHCTX 'Software\\Classes\\${session_class}\\DefaultIcon' '' '$INSTDIR\\bin\\ufb-explorer.exe,0'"
  "WriteRegStr SHCTX 'Software\\Classes\\${session_class}\\shell\\open\\command' '' '\"$INSTDIR\\bin\\ufb-explorer.exe\" \"%1\"'"
  "${tell_desktop}")
string(JOIN "\n" CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS
  "DeleteRegKey SHCTX 'Software\\Classes\\.ufbsession'"
  "DeleteRegKey SHCTX 'Software\\Classes\\${session_class}'"
  "${tell_desktop}")

if(TARGET ufb-icon-containers)
  set(CPACK_NSIS_MUI_ICON ${UFB_ICON_CONTAINERS}/ufb-explorer.ico)
  set(CPACK_NSIS_MUI_UNIICON ${UFB_ICON_CONTAINERS}/ufb-explorer.ico)
endif()
if(NOT WIN32)
  return()
endif()

set(CPACK_GENERATOR NSIS)
set_target_properties(ufb-explorer PROPERTIES WIN32_EXECUTABLE ON)
if(TARGET ufb-icon-containers)
  enable_language(RC)
  file(WRITE ${CMAKE_BINARY_DIR}/ufb-explorer.rc "1 ICON \"${UFB_ICON_CONTAINERS}/ufb-explorer.ico\"\n")
  target_sources(ufb-explorer PRIVATE ${CMAKE_BINARY_DIR}/ufb-explorer.rc)
  add_dependencies(ufb-explorer ufb-icon-containers)
endif()
qt_generate_deploy_app_script(TARGET ufb-explorer FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})
file(GLOB torch_libraries ${TORCH_INSTALL_PREFIX}/lib/*.dll)
install(FILES ${torch_libraries} DESTINATION ${CMAKE_INSTALL_BINDIR})
