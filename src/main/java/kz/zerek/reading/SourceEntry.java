package kz.zerek.reading;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zerek.extraction.Span;
import kz.zerek.language.Case;
import kz.zerek.language.Dating;
import kz.zerek.language.Form;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.language.Sentences;
import kz.zerek.language.date.DateWords;

/** The source of a candidate as a bank file has it: its sentence, what of it proves the fact, and what can be blanked. */
final class SourceEntry {

    private final String document;
    private final Candidate candidate;
    private final Language language;
    private final String sentence;
    private final int at;
    private final Span found;

    /**
     * @param text of the document
     * @param language of the document
     */
    SourceEntry(String document, String text, Place place, Candidate candidate, Language language) {
        this.document = document;
        this.candidate = candidate;
        this.language = language;
        at = place.sentence().start();
        sentence = place.sentence().of(text);
        found = new Span(place.span().start() - at, Math.min(place.span().end() - at, sentence.length()));
    }

    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("document", document);
        fields.put("at", String.valueOf(at));
        fields.put("sentence", sentence);
        fields.put("answer", answer());
        gap().ifPresent(gap -> fields.put("gaps", List.of(gap)));
        return fields;
    }

    /** What was found, with words beside it if it stands in the sentence more than once. */
    private String answer() {
        int start = found.start();
        int end = found.end();
        while (isRepeated(sentence.substring(start, end))) {
            if (start > 0) {
                start = sentence.lastIndexOf(' ', start - 2) + 1;
            } else {
                int right = sentence.indexOf(' ', end + 1);
                end = right < 0 ? sentence.length() : right;
            }
        }
        return sentence.substring(start, end);
    }

    private boolean isRepeated(String part) {
        return sentence.indexOf(part) != sentence.lastIndexOf(part);
    }

    private Optional<Map<String, Object>> gap() {
        // Only the sentence with the gap is shown.
        if (Sentences.end(sentence, found.start(), language) < found.end()) return Optional.empty();
        return switch (candidate.kind()) {
            case DATE -> dateForm().map(form -> gap("date", form));
            case ACRONYM -> isAskedAsWritten() ? Optional.of(gap("short", Form.BASE.words())) : Optional.empty();
            case PROPOSAL -> Optional.empty();
        };
    }

    private Map<String, Object> gap(String of, String form) {
        var gap = new LinkedHashMap<String, Object>();
        var text = found.of(sentence);
        gap.put("text", text);
        gap.put("of", of);
        gap.put("form", form);
        if (isRepeated(text)) gap.put("nth", String.valueOf(nth(text)));
        return gap;
    }

    private int nth(String text) {
        int nth = 1;
        for (int before = sentence.indexOf(text); before < found.start(); before = sentence.indexOf(text, before + 1))
            nth++;
        return nth;
    }

    /** Whether the acronym stands there without an ending, and has a name that the gap can be asked by. */
    private boolean isAskedAsWritten() {
        return candidate.draft().get("short", language).equals(found.of(sentence))
                && candidate.draft().has(Draft.in("long", language));
    }

    /** The form in which another date could stand in the same place: that in which this one is written as we would. */
    private Optional<String> dateForm() {
        var date = date();
        var written = found.of(sentence);
        return date.stream()
                .flatMap(value -> forms().filter(form -> isWritten(value, form, written)))
                .findFirst();
    }

    private Optional<PartialDate> date() {
        try {
            return Optional.of(Dating.parse(candidate.draft().get("date")).date());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Stream<String> forms() {
        return Arrays.stream(Case.values())
                .flatMap(grammaticalCase ->
                        Stream.of(new Form(false, false, grammaticalCase), new Form(false, true, grammaticalCase)))
                .map(Form::words);
    }

    private boolean isWritten(PartialDate date, String form, String written) {
        try {
            return DateWords.written(date, language, form).equals(written);
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            return false;
        }
    }
}
