package org.parley.dossier;

/**
 * The account in which an event stands.
 *
 * @param ledger which account
 * @param kind what sort of entry, in plain words: "meeting", "sanctions lifted", "attack"
 */
public record LedgerEntry(Ledger ledger, String kind) {}
