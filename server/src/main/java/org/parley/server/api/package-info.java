/**
 * The interface for programs, {@code /api/v1}, as {@code openapi/parley.yaml} describes it:
 * stories, dossiers in the contract's form, reports, search, changes, and reports handed in. What
 * is wrong with a request is told as {@code application/problem+json} (RFC 9457). Never answers
 * with a page.
 */
@NullMarked
package org.parley.server.api;

import org.jspecify.annotations.NullMarked;
