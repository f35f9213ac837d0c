/**
 * Taking a quiz: attempts, their append-only log of responses, and their marks. Imports {@code question}, {@code bank}
 * and {@code language}.
 */
@NullMarked
package kz.zerek.attempt;

import org.jspecify.annotations.NullMarked;
