package kz.zerek.account;

import org.jspecify.annotations.Nullable;

/**
 * What a link that works once is for.
 *
 * @param role of the account that it makes
 * @param person whose password it sets instead; null for a new account
 */
public record Invitation(Role role, @Nullable PersonId person) {}
