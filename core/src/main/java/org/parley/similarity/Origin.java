package org.parley.similarity;

import org.jspecify.annotations.Nullable;

/**
 * Where a report's text comes from.
 *
 * @param report id of the report
 * @param origin id of the report at the root of its tree of copies; its own if it is no copy
 * @param copyOf id of the report it was taken from, or null if it is a root
 * @param kind how it differs from that one, or null if it is a root
 * @param agency the agency that the tree credits, or null if none is credited; its own report need
 *     not be among those given
 */
public record Origin(
    String report,
    String origin,
    @Nullable String copyOf,
    @Nullable CopyKind kind,
    @Nullable String agency) {

  public boolean isCopy() {
    return copyOf != null;
  }
}
