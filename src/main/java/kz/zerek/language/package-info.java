/**
 * Kazakh, Russian and English: inflection, dates in words, questions from statements, collation, messages, and the
 * folding and judging of typed answers. Pure Java on ICU4J; imports no other package of Zerek.
 */
@NullMarked
package kz.zerek.language;

import org.jspecify.annotations.NullMarked;
