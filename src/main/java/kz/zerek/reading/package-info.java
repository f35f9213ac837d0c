/**
 * Reading a document with a teacher: what was found in it is corrected and accepted, and published to the bank. May import
 * {@code document}, {@code extraction}, {@code bank}, {@code question} and {@code language}.
 */
@NullMarked
package kz.zerek.reading;

import org.jspecify.annotations.NullMarked;
