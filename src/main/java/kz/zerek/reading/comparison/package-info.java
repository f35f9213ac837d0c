/**
 * Tells of what a document states whether it is held already, or contradicts what is. Pure: imports {@code extraction},
 * the records of {@code bank} and {@code language}.
 */
@NullMarked
package kz.zerek.reading.comparison;

import org.jspecify.annotations.NullMarked;
