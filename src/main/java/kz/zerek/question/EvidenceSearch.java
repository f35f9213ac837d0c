package kz.zerek.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Citation;
import kz.zerek.bank.Citation.Gap;
import kz.zerek.bank.Citation.Quote;
import kz.zerek.bank.Citation.Span;
import kz.zerek.bank.Document;
import kz.zerek.bank.Fact;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.Subject;
import kz.zerek.language.Localized;
import kz.zerek.question.Evidence.Passage;
import kz.zerek.question.Evidence.Source;
import org.jspecify.annotations.Nullable;

/** Gathers the evidence for one question: what several facts take from one sentence is marked in it together. */
final class EvidenceSearch {

    /** A quotation by its place in the document. */
    private record Quotation(int start, String text) {}

    private final Bank bank;
    private final Question question;
    private final Map<String, Map<Quotation, List<Span>>> marks = new LinkedHashMap<>();
    private final Set<Localized<String>> notes = new LinkedHashSet<>();

    EvidenceSearch(Bank bank, Question question) {
        this.bank = bank;
        this.question = question;
    }

    Evidence evidence() {
        for (var subject : question.subjects()) cite(bank.subject(subject));
        var sources = marks.entrySet().stream()
                .map(entry -> source(bank.document(entry.getKey()), entry.getValue()))
                .toList();
        return new Evidence(sources, List.copyOf(notes));
    }

    private void cite(Subject subject) {
        var quote = subject.source().quote();
        List<Span> marks = quote == null
                ? List.of()
                : switch (subject) {
                    case Fact _ -> marks(quote);
                    case FactSet set -> members(set, quote);
                };
        cite(subject.source(), marks, subject.note());
    }

    private List<Span> members(FactSet set, Quote quote) {
        var members = Keys.of(question.task()).stream()
                .map(ref -> bank.fact(((Ref.OfFact) ref).fact()).source())
                .filter(source -> isOf(source, set.source()))
                .map(source -> source.quote().answer())
                .toList();
        return members.isEmpty() ? List.of(quote.answer()) : members;
    }

    private static boolean isOf(Citation one, Citation other) {
        return one.document().equals(other.document())
                && one.quote() != null
                && one.quote().start() == other.quote().start()
                && one.quote().sentence().equals(other.quote().sentence());
    }

    private List<Span> marks(Quote quote) {
        var given = question.given().isEmpty() ? null : question.given().getFirst();
        return switch (given) {
            case Ref.GapOf(var _, var number) ->
                List.of(quote.gaps().get(number).span());
            // A number that the text does not spell out follows from the whole of it.
            case Ref.DetailOf(var _, var detail) -> gap(quote, detail).stream().toList();
            case null, default -> List.of(quote.answer());
        };
    }

    private static Optional<Span> gap(Quote quote, String detail) {
        return quote.gaps().stream()
                .filter(gap -> gap.of().equals(detail))
                .map(Gap::span)
                .findFirst();
    }

    private void cite(Citation source, List<Span> spans, @Nullable Localized<String> note) {
        var ofDocument = marks.computeIfAbsent(
                source.document(),
                _ -> new TreeMap<>(Comparator.comparing(Quotation::start).thenComparing(Quotation::text)));
        if (source.quote() != null)
            ofDocument
                    .computeIfAbsent(
                            new Quotation(source.quote().start(), source.quote().sentence()), _ -> new ArrayList<>())
                    .addAll(spans);
        Stream.ofNullable(note).forEach(notes::add);
    }

    private static Source source(Document document, Map<Quotation, List<Span>> marks) {
        return new Source(
                document,
                marks.entrySet().stream()
                        .map(entry -> passage(entry.getKey(), apart(entry.getValue()), document))
                        .toList());
    }

    /** Of marks that overlap, the first. */
    private static List<Span> apart(List<Span> marks) {
        var apart = new ArrayList<Span>();
        marks.stream().sorted(Comparator.comparing(Span::start)).forEach(mark -> {
            if (apart.isEmpty() || mark.start() >= apart.getLast().end()) apart.add(mark);
        });
        return apart;
    }

    private static Passage passage(Quotation quotation, List<Span> marks, Document document) {
        var text = quotation.text();
        var notes = document.notesOn(quotation.start(), text);
        if (marks.isEmpty()) return new Passage(text, marks, new Span(0, text.length()), notes);
        var first = Passages.sentence(text, marks.getFirst(), document.language());
        var last = Passages.sentence(text, marks.getLast(), document.language());
        return new Passage(text, marks, new Span(first.start(), last.end()), notes);
    }
}
