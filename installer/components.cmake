# SPDX-License-Identifier: MIT
# To be included before the first install(): what names no component is the program.
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME program)
# Folders that installing makes have these rights, whatever the umask of whoever builds the package.
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(UFB_DOC_DIR ${CMAKE_INSTALL_DATADIR}/doc/ufb-explorer)
set(UFB_DATA_DIR ${CMAKE_INSTALL_DATADIR}/ufb-explorer)
