package org.parley.server.access;

/** What a token lets its holder do; each includes those before it. */
public enum Scope {
  /** Ask for everything. */
  READ,
  /** Hand in reports, correct findings and stories. */
  EDIT,
  /** Look at how the service runs, give and take back tokens. */
  ADMIN;

  public boolean allows(Scope asked) {
    return compareTo(asked) >= 0;
  }
}
