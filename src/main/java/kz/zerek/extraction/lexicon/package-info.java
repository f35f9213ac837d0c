/** Organisations that are known in all three languages, and what that says about the acronyms of a text. */
@NullMarked
package kz.zerek.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
