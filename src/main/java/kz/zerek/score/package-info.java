/**
 * What students have reached: the gradebook of a class, changed marks, and a student's own results. Imports
 * {@code assignment}, {@code correction}, {@code exam}, {@code attempt}, {@code classroom}, {@code question}, {@code bank}, {@code account},
 * {@code sheet}, {@code language} and {@code shell}.
 */
@NullMarked
package kz.zerek.score;

import org.jspecify.annotations.NullMarked;
