#!/bin/sh
# Runs the Parley that is installed beside this script.
set -eu
script=$(readlink -f "$0")
home=$(dirname "$(dirname "$script")")
[ -d "$home/share/parley/lib" ] && home=$home/share/parley

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
command -v "$java" >/dev/null || { echo "parley: needs a Java runtime, 17 or newer; none found" >&2; exit 2; }

# The classes in the form the runtime has them in memory, so that it starts faster: written when the
# first run ends, used from then on. They hold for this runtime and these jars only, hence the name.
# Where they cannot be written, or do not fit, Parley starts as it would without.
archive() {
  case ${1:-} in serve) use=serve ;; *) use=read ;; esac
  release=$(dirname "$(dirname "$(readlink -f "$(command -v "$java")")")")/release
  cache=${PARLEY_CACHE:-${CACHE_DIRECTORY:-${XDG_CACHE_HOME:-${HOME:?}/.cache}/parley}}
  [ -r "$release" ] || return 0
  key=$( { cat "$release"; ls -lL --full-time "$home/lib"; } | cksum | tr -d ' ')
  classes=$cache/classes-$use-$key.jsa
  # One whose writing was cut off begins with zeros.
  if [ -s "$classes" ] && [ "$(head -c 4 "$classes" | od -An -tx1 | tr -d ' 0')" ]; then
    echo "-XX:SharedArchiveFile=$classes"
  elif [ "${1:-}" = "$use" ] && mkdir -p "$cache" && [ -w "$cache" ]; then
    find "$cache" -name "classes-$use-*.jsa" -mtime +30 -delete
    echo "-XX:ArchiveClassesAtExit=$classes"
  fi
}

options='-Xmx3g -XX:+UseParallelGC'
# Large pages spare a tenth of the waiting for memory, where the system has them.
if grep -qs '\[always\]\|\[madvise\]' /sys/kernel/mm/transparent_hugepage/enabled; then
  options="$options -XX:+UseTransparentHugePages"
fi

terminal=false watched=false
[ -t 1 ] && terminal=true
[ -t 2 ] && watched=true
made=$(archive "$@" 2>/dev/null) || made=
# shellcheck disable=SC2086
exec "$java" ${PARLEY_JAVA_OPTIONS:-$options} ${made:+"$made"} -Xlog:disable -Xlog:all=error:stderr \
  -Dparley.terminal=$terminal -Dparley.watched=$watched "-Dparley.home=$home" -cp "$home/lib/*" org.parley.cli.Main "$@"
