#!/bin/sh
# Runs the Parley that is installed beside this script.
set -eu
script=$(readlink -f "$0")
home=$(dirname "$(dirname "$script")")
[ -d "$home/share/parley/lib" ] && home=$home/share/parley

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
command -v "$java" >/dev/null || { echo "parley: needs a Java runtime, 17 or newer; none found" >&2; exit 2; }

terminal=false watched=false
[ -t 1 ] && terminal=true
[ -t 2 ] && watched=true
# shellcheck disable=SC2086
exec "$java" ${PARLEY_JAVA_OPTIONS:--Xmx3g -XX:+UseParallelGC} -Dparley.terminal=$terminal -Dparley.watched=$watched \
  "-Dparley.home=$home" -cp "$home/lib/*" org.parley.cli.Main "$@"
