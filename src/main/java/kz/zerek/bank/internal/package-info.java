/** Keeps the versions of the bank in the database, and loads the starter bank at the start of the application. */
@NullMarked
package kz.zerek.bank.internal;

import org.jspecify.annotations.NullMarked;
