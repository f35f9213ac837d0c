package kz.zerek.bank.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks every quoted sentence against the text of its document. */
final class Quotations {

    private final Map<String, Optional<String>> texts = new HashMap<>();

    private Quotations(AllEntries all, DocumentTexts files) {
        for (var document : all.documents()) {
            if (document.entry().id() == null || !document.isSound("text")) continue;
            var text = Optional.ofNullable(document.entry().text());
            var content = text.flatMap(files::text);
            if (text.isPresent() && content.isEmpty())
                document.problem("text", "no-document-text", Map.of("invalid", text.get()));
            else texts.putIfAbsent(document.entry().id(), content);
        }
    }

    static void check(AllEntries all, DocumentTexts files) {
        var quotations = new Quotations(all, files);
        all.facts().forEach(fact -> quotations.check(fact.entry().source(), fact));
        all.sets().forEach(set -> quotations.check(set.entry().source(), set));
    }

    private void check(@Nullable SourceEntry source, Located<?> from) {
        if (source == null || source.sentence() == null || source.at() == null) return;
        var text = texts.get(source.document());
        if (text == null) return;
        if (text.isEmpty())
            from.problem("source.sentence", "document-without-text", Map.of("invalid", source.document()));
        else if (!text.get().startsWith(source.sentence(), source.at())) misquoted(source, text.get(), from);
    }

    private static void misquoted(SourceEntry source, String text, Located<?> from) {
        int found = text.indexOf(source.sentence());
        if (found < 0) from.problem("source.sentence", "not-in-document", Map.of("invalid", source.document()));
        else from.problem("source.at", "elsewhere-in-document", Map.of("invalid", source.at(), "found", found));
    }
}
