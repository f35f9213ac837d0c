/**
 * Whom a teacher teaches: classes, their students, the lists they come from and the cards they get. Imports {@code account},
 * {@code language}, {@code sheet} and {@code shell}.
 */
@NullMarked
package kz.zerek.classroom;

import org.jspecify.annotations.NullMarked;
