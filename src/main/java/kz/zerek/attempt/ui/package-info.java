/** The screens of taking a quiz. They call {@code attempt}, stand in the {@code shell}, and hold ids and small records only. */
@NullMarked
package kz.zerek.attempt.ui;

import org.jspecify.annotations.NullMarked;
