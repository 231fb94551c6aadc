# SPDX-License-Identifier: GPL-3.0-or-later
# How the targets of this project are made: one folder is one static library is one room, and its link line is the list of
# arrows that architecture allows.

# What each target of ours is compiled with; an INTERFACE target, not global flags.
add_library(twofold_options INTERFACE)
target_include_directories(twofold_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(twofold_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    # Members left out of a designated initialiser keep their defaults on purpose.
    target_compile_options(twofold_options INTERFACE -Wall -Wextra -Wno-missing-field-initializers
        # When it optimises, GCC 12 takes what an empty std::optional or std::function holds for uninitialised (its bug 80635).
        $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-Wno-maybe-uninitialized>)
endif()

set(TWOFOLD_SANITIZE "" CACHE STRING "Sanitizers to build with, as for -fsanitize= (empty: none)")
if(TWOFOLD_SANITIZE)
    target_compile_options(twofold_options INTERFACE -fsanitize=${TWOFOLD_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(twofold_options INTERFACE -fsanitize=${TWOFOLD_SANITIZE})
endif()

option(TWOFOLD_COVERAGE "Count which lines the tests reach" OFF)
if(TWOFOLD_COVERAGE)
    target_compile_options(twofold_options INTERFACE --coverage)
    target_link_options(twofold_options INTERFACE --coverage)
endif()

# Qt's own headers are most of what a compiler reads here. Two sets of them are compiled once, without and with windows; the
# files name what they include all the same, and are read without this by the analysers and whoever switches it off.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT TWOFOLD_COVERAGE)
    set(can_precompile ON)
else()
    set(can_precompile OFF)
endif()
option(TWOFOLD_PRECOMPILE "Compile the headers that most files share once" ${can_precompile})
if(TWOFOLD_PRECOMPILE)
    target_compile_options(twofold_options INTERFACE -fpch-preprocess)  # for ccache
    set(no_source ${CMAKE_BINARY_DIR}/precompiled.cpp)
    file(CONFIGURE OUTPUT ${no_source} CONTENT "")
    add_library(twofold_precompiled_core OBJECT ${no_source})
    target_link_libraries(twofold_precompiled_core PRIVATE twofold_options Qt6::Core)
    set(core_headers
        <QByteArray> <QCoreApplication> <QDateTime> <QFile> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
        <QLoggingCategory> <QObject> <QPointer> <QRegularExpression> <QSaveFile> <QSet> <QString> <QStringList> <QTimer> <QUrl>
        <QUrlQuery> <QUuid> <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <stop_token> <utility> <variant>
        <vector> <tl/expected.hpp>)
    target_precompile_headers(twofold_precompiled_core PRIVATE ${core_headers})
    add_library(twofold_precompiled_widgets OBJECT ${no_source})
    target_link_libraries(twofold_precompiled_widgets PRIVATE twofold_options Qt6::Widgets)
    target_precompile_headers(twofold_precompiled_widgets PRIVATE ${core_headers}
        <QAccessible> <QAccessibleWidget> <QApplication> <QCheckBox> <QComboBox> <QDialog> <QFrame> <QHBoxLayout> <QKeyEvent> <QLabel>
        <QLineEdit> <QListWidget> <QLocale> <QMenu> <QPainter> <QPushButton> <QScrollArea> <QStyle> <QTableView> <QToolButton>
        <QVBoxLayout> <QWidget>)
    set_target_properties(twofold_precompiled_core twofold_precompiled_widgets PROPERTIES AUTOMOC OFF)
endif()

# twofold_precompiled(<target> core|widgets)
function(twofold_precompiled target headers)
    if(TWOFOLD_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM twofold_precompiled_${headers})
    endif()
endfunction()

# twofold_room(<room> SOURCES <files>... LINKS <targets>...)
# Makes the static library Twofold::<room> of the calling folder.
function(twofold_room room)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    qt_add_library(twofold_${room} STATIC ${arg_SOURCES})
    target_link_libraries(twofold_${room} PUBLIC twofold_options ${arg_LINKS})
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/ui/")
        twofold_precompiled(twofold_${room} widgets)
    else()
        twofold_precompiled(twofold_${room} core)
    endif()
    add_library(Twofold::${room} ALIAS twofold_${room})
endfunction()

# twofold_test(<name> LEVEL <unit|ui|system|architecture> AREA <area> SOURCES <files>... LINKS <targets>... [TIMEOUT <s>])
# Makes a Qt Test program and enters it into ctest with its two labels.
function(twofold_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LEVEL;AREA;TIMEOUT" "SOURCES;LINKS")
    qt_add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE twofold_options Qt6::Test ${arg_LINKS})
    target_compile_definitions(${name} PRIVATE TWOFOLD_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    if(arg_LEVEL STREQUAL "ui")
        twofold_precompiled(${name} widgets)
    else()
        twofold_precompiled(${name} core)
    endif()
    # Nearly always empty: a test brings what moc makes in itself. Reading the headers for it took longer than all else there is in it.
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    add_test(NAME ${name} COMMAND ${name})
    twofold_label_test(${name} LEVEL ${arg_LEVEL} AREA ${arg_AREA} TIMEOUT ${arg_TIMEOUT})
endfunction()

# twofold_label_test(<name> LEVEL <level> AREA <area> [TIMEOUT <s>])
function(twofold_label_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LEVEL;AREA;TIMEOUT" "")
    set(levels unit ui system architecture)
    set(areas api portal signin codes policy people look safety)
    if(NOT arg_LEVEL IN_LIST levels OR NOT arg_AREA IN_LIST areas)
        message(FATAL_ERROR "Test ${name}: LEVEL is one of ${levels}, AREA one of ${areas}")
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LEVEL};${arg_AREA}" TIMEOUT ${arg_TIMEOUT})
    if(arg_LEVEL STREQUAL "unit" OR arg_LEVEL STREQUAL "ui")
        # No session bus either: what a developer's desktop says of its look is not what is tested.
        set_tests_properties(${name} PROPERTIES
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;DBUS_SESSION_BUS_ADDRESS=disabled:")
    endif()
endfunction()

# twofold_with_translations(<test>)
# Gives a test the folder of the translations as the program has them, TWOFOLD_TRANSLATIONS.
function(twofold_with_translations name)
    target_compile_definitions(${name} PRIVATE TWOFOLD_TRANSLATIONS="$<TARGET_PROPERTY:twofold,BINARY_DIR>")
    add_dependencies(${name} twofold_lrelease)
endfunction()
