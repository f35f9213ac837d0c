/** The tests of teachers, kept with their versions. Imports {@code exam}, {@code question}, {@code bank} and {@code account}. */
@NullMarked
package kz.zerek.exam.store;

import org.jspecify.annotations.NullMarked;
