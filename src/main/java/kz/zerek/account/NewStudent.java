package kz.zerek.account;

import org.jspecify.annotations.Nullable;

/**
 * A student who is to get an account.
 *
 * @param login if the school has given one already, else null
 */
public record NewStudent(String name, @Nullable String login) {}
