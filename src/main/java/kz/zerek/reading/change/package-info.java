/**
 * From one version of a document to the next: what changed, and what became of what was found in it. Pure; imports extraction,
 * language and the diff.
 */
@NullMarked
package kz.zerek.reading.change;

import org.jspecify.annotations.NullMarked;
