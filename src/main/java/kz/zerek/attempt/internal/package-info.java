/** How attempts are kept: their log, what is read from and written to the database, and in what form. */
@NullMarked
package kz.zerek.attempt.internal;

import org.jspecify.annotations.NullMarked;
