/** From a text to the facts that it states, each with its place: dates so far. Pure. */
@NullMarked
package kz.zerek.extraction;

import org.jspecify.annotations.NullMarked;
