/** A text as the finders read it: its words, figures and signs, and its sentences. */
@NullMarked
package kz.zerek.extraction.text;

import org.jspecify.annotations.NullMarked;
