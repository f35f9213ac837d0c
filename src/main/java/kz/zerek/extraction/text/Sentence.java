package kz.zerek.extraction.text;

import java.util.List;
import kz.zerek.extraction.Span;
import kz.zerek.language.Language;

/** A sentence of a text, taken apart. The places of its tokens are those in the whole text. */
public record Sentence(Span span, Language language, List<Token> tokens) {}
