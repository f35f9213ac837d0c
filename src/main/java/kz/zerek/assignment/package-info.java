/**
 * Tests that are set: for whom, from when to when, by which rules; and taking them. Imports {@code exam}, {@code attempt},
 * {@code classroom}, {@code question}, {@code bank}, {@code account}, {@code language} and {@code shell}.
 */
@NullMarked
package kz.zerek.assignment;

import org.jspecify.annotations.NullMarked;
