package kz.zerek.reading;

import kz.zerek.extraction.Span;

/**
 * Where something stands in a document.
 *
 * @param version of the document's text, from 1
 * @param span of what was found
 * @param sentence in which it stands
 */
public record Place(int version, Span span, Span sentence) {}
