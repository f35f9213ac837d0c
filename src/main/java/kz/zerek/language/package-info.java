/**
 * Kazakh, Russian and English. This package holds what all of it speaks of: languages, forms, dates, data files; each
 * sub-package does one thing with it. Pure Java on ICU4J; imports no other package of Zerek.
 */
@NullMarked
package kz.zerek.language;

import org.jspecify.annotations.NullMarked;
