/**
 * Tests that a teacher sets: blueprints, forms assembled from a bank by seed, variants, and whether a bank has enough for
 * them. Pure Java; imports {@code question}, {@code bank} and {@code language}.
 */
@NullMarked
package kz.zerek.exam;

import org.jspecify.annotations.NullMarked;
