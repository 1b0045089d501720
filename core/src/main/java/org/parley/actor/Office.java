package org.parley.actor;

import org.jspecify.annotations.Nullable;

/**
 * The head of what somebody is called.
 *
 * @param normal one word for forms that mean the same office: "spokesperson"
 * @param sort the sort of office; "private" for kinship and walks of life
 * @param gender what the word tells of its holder, or null
 */
record Office(String normal, String sort, @Nullable Gender gender) {}
