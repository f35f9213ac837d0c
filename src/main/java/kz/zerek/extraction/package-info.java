/** From a text to the facts that it states, each with its place: dates, acronyms with their names, proposals. Pure. */
@NullMarked
package kz.zerek.extraction;

import org.jspecify.annotations.NullMarked;
