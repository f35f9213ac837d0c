/**
 * Dates in a running text of each language. The words that dates are made of, and how they stand together, are in
 * {@code resources/language/dates-*.txt}.
 */
@NullMarked
package kz.zerek.extraction.date;

import org.jspecify.annotations.NullMarked;
