/**
 * Who uses Zerek: people, their roles, how they sign in, and what becomes of their data. Imports {@code language} and
 * {@code shell}.
 */
@NullMarked
package kz.zerek.account;

import org.jspecify.annotations.NullMarked;
