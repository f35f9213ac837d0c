/** Dates in words, as they stand in a sentence of each language. Imports {@code kazakh}. */
@NullMarked
package kz.zerek.language.date;

import org.jspecify.annotations.NullMarked;
