/** The screens of the gradebook. They call {@code score}, stand in the {@code shell}, and hold ids and small records only. */
@NullMarked
package kz.zerek.score.ui;

import org.jspecify.annotations.NullMarked;
