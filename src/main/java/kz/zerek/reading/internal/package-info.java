/** Keeps readings in the database. */
@NullMarked
package kz.zerek.reading.internal;

import org.jspecify.annotations.NullMarked;
