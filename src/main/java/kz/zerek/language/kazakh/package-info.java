/** Kazakh inflection: vowel harmony, suffixes, and their exceptions as data; numbers and acronyms as they are read. */
@NullMarked
package kz.zerek.language.kazakh;

import org.jspecify.annotations.NullMarked;
