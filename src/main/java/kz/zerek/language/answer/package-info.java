/** Typed answers: folding, reading and judging them. */
@NullMarked
package kz.zerek.language.answer;

import org.jspecify.annotations.NullMarked;
