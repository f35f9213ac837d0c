/** Acronyms in a running text, with the names they stand for where the text has them. */
@NullMarked
package kz.zerek.extraction.acronym;

import org.jspecify.annotations.NullMarked;
