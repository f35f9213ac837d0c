package kz.zerek.bank.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.bank.file.AllEntries.Located;
import kz.zerek.bank.file.BankFormat.GapEntry;
import kz.zerek.bank.file.BankFormat.SourceEntry;
import org.jspecify.annotations.Nullable;

/** Checks what is quoted: by itself, and against the text of its document. */
final class QuoteChecks {

    private QuoteChecks() {}

    /** A quote is given whole or not at all, and its answer and gaps occur in it without doubt where. */
    static void checkWhole(AllEntries all) {
        sources(all).forEach(QuoteChecks::checkWhole);
    }

    /** What is quoted, in sources and in notes on documents, stands where it is said to stand. */
    static void checkPlaces(AllEntries all, FolderTexts folder) {
        var texts = texts(all, folder);
        sources(all).forEach(source -> {
            var quoted = new Quoted(
                    "sentence", source.entry().sentence(), source.entry().at());
            checkPlace(source, quoted, source.entry().document(), texts);
        });
        for (var document : all.documents())
            for (var note : document.in("notes", document.entry().notes())) {
                var quoted =
                        new Quoted("text", note.entry().text(), note.entry().at());
                checkPlace(note, quoted, document.entry().id(), texts);
            }
    }

    /** A part of a document, and the field in which it is quoted. */
    private record Quoted(
            String field, @Nullable String text, @Nullable Integer at) {}

    private static Stream<Located<SourceEntry>> sources(AllEntries all) {
        var ofFacts =
                all.facts().stream().map(fact -> fact.at("source", fact.entry().source()));
        var ofSets = all.sets().stream().map(set -> set.at("source", set.entry().source()));
        return Stream.concat(ofFacts, ofSets).filter(source -> source.entry() != null);
    }

    private static void checkWhole(Located<SourceEntry> located) {
        var source = located.entry();
        if (Stream.of(source.at(), source.sentence(), source.answer()).allMatch(Objects::isNull)) {
            if (!source.gaps().isEmpty()) located.problem("whole-quote");
            return;
        }
        if (source.at() == null) located.problem("at", "whole-quote", Map.of());
        if (isBlank(source.sentence())) located.problem("sentence", "whole-quote", Map.of());
        if (isBlank(source.answer())) located.problem("answer", "whole-quote", Map.of());
        if (source.sentence() == null) return;
        checkAnswer(located, source.sentence());
        for (var gap : located.in("gaps", source.gaps())) checkGap(gap, source.sentence());
    }

    private static void checkAnswer(Located<SourceEntry> source, String sentence) {
        var answer = source.entry().answer();
        if (isBlank(answer)) return;
        int found = occurrences(answer, sentence).size();
        if (found != 1) source.problem("answer", astray(found), Map.of());
    }

    private static void checkGap(Located<GapEntry> located, String sentence) {
        var gap = located.entry();
        if (isBlank(gap.text())) return;
        int found = occurrences(gap.text(), sentence).size();
        boolean told = gap.nth() != null && gap.nth() > 0 && gap.nth() <= found;
        if (!told && (gap.nth() != null || found != 1)) located.problem("text", astray(found), Map.of());
    }

    private static String astray(int found) {
        return found == 0 ? "not-in-sentence" : "ambiguous-in-sentence";
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Where a gap that occurs in the sentence without doubt starts in it. */
    static int start(GapEntry gap, String sentence) {
        return occurrences(gap.text(), sentence).get(gap.nth() == null ? 0 : gap.nth() - 1);
    }

    /** Where each occurrence of a text that is not empty starts; they may overlap. */
    static List<Integer> occurrences(String text, String sentence) {
        return IntStream.iterate(sentence.indexOf(text), at -> at >= 0, at -> sentence.indexOf(text, at + 1))
                .boxed()
                .toList();
    }

    /** The texts of the documents that are known without doubt; empty for those that the bank does not hold. */
    private static Map<String, Optional<String>> texts(AllEntries all, FolderTexts folder) {
        var texts = new HashMap<String, Optional<String>>();
        for (var document : all.base().documents()) texts.put(document.id(), Optional.ofNullable(document.text()));
        for (var document : all.documents()) {
            if (document.entry().id() == null || !document.isSound("text")) continue;
            var file = Optional.ofNullable(document.entry().text());
            var content = file.flatMap(folder::document);
            if (file.isPresent() && content.isEmpty())
                document.problem("text", "no-document-text", Map.of("invalid", file.get()));
            else texts.putIfAbsent(document.entry().id(), content);
        }
        return texts;
    }

    private static void checkPlace(
            Located<?> located, Quoted quoted, @Nullable String document, Map<String, Optional<String>> texts) {
        if (quoted.text == null || quoted.at == null || !texts.containsKey(document)) return;
        var text = texts.get(document).orElse(null);
        if (text == null) {
            located.problem(quoted.field, "document-without-text", Map.of("invalid", document));
        } else if (!text.startsWith(quoted.text, quoted.at)) {
            int found = text.indexOf(quoted.text);
            if (found < 0) located.problem(quoted.field, "not-in-document", Map.of("invalid", document));
            // As text: a place is copied into the file, so no thousands may be set apart in it.
            else
                located.problem(
                        "at",
                        "elsewhere-in-document",
                        Map.of("invalid", quoted.at.toString(), "found", Integer.toString(found)));
        }
    }
}
