# SPDX-License-Identifier: MIT
# The Debian package. Its dependencies are read from every binary in it, libraries that are only opened at run time
# included: CPack gives dpkg-shlibdeps all ELF files that it finds below the staged folder.
if(NOT UNIX OR APPLE)
  return()
endif()

# Addresses are resolved and made read-only at start: costs a few milliseconds, and no flag of the compiler.
foreach(target IN ITEMS ufb ufb-explorer ufb-engine)
  if(TARGET ${target})
    target_link_options(${target} PRIVATE -Wl,-z,relro -Wl,-z,now)
  endif()
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_THREADS 0)  # all cores compress
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${maintainer}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# A private library that a program links (and not merely opens) is found where it was built.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_BINARY_DIR}/${CMAKE_INSTALL_LIBDIR}/ufb)
# Words of Qt's own dialogs; windows on Wayland; letters of all seven languages; what the recipes call.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, fonts-dejavu-core | fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk, parallel, sqlite3")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"UltraFastBERT is a BERT whose feedforward layers are binary trees of neurons:
each token walks down a tree and uses 12 of a layer's 4095 neurons. Type a
sentence, watch masked words being predicted, see which way every token takes
through every layer, count the routing of whole texts, and measure fairly what
the trees save on this machine.
.
The window is ufb-explorer, the command line ufb; both compute with the real
network, and neither uses the Internet. Two small models are included; models
of the crammedBERT, BERT and DistilBERT families can be opened.")

# Papers that Debian's policy asks for.
find_program(GZIP_PROGRAM gzip REQUIRED)
set(papers ${CMAKE_BINARY_DIR}/installer)
configure_file(${CMAKE_CURRENT_LIST_DIR}/debian/changelog.in ${papers}/changelog @ONLY)
foreach(pair IN ITEMS "${papers}/changelog=changelog.Debian.gz" "${CMAKE_SOURCE_DIR}/CHANGELOG.md=changelog.gz")
  string(REPLACE "=" ";" pair "${pair}")
  list(GET pair 0 from)
  list(GET pair 1 to)
  # -n: no name and no time in the file, so that the same sources make the same package.
  add_custom_command(OUTPUT ${papers}/${to} COMMAND ${GZIP_PROGRAM} -9nc ${from} > ${papers}/${to}
                     DEPENDS ${from} VERBATIM)
  list(APPEND packed ${papers}/${to})
endforeach()
add_custom_target(ufb-debian-papers ALL DEPENDS ${packed})
install(FILES ${packed} ${CMAKE_CURRENT_LIST_DIR}/debian/copyright DESTINATION ${UFB_DOC_DIR} COMPONENT documentation)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/debian/lintian-overrides
        DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME ufb-explorer COMPONENT documentation)
