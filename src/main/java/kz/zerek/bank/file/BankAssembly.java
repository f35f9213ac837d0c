package kz.zerek.bank.file;

import java.util.List;
import java.util.function.Function;
import kz.zerek.bank.Bank;
import kz.zerek.bank.json.ContentVersion;
import org.jspecify.annotations.Nullable;

/** Makes a bank of valid entries. */
final class BankAssembly {

    private BankAssembly() {}

    static Bank of(AllEntries all, DocumentTexts texts) {
        return ContentVersion.bank(
                parts(all.documents(), document -> document.toDocument(text(document, texts))),
                parts(all.topics(), TopicEntry::toTopic),
                parts(all.actors(), ActorEntry::toActor),
                parts(all.forums(), ForumEntry::toForum),
                parts(all.facts(), FactEntry::toFact),
                parts(all.sets(), SetEntry::toSet));
    }

    private static @Nullable String text(DocumentEntry document, DocumentTexts texts) {
        return document.text() == null ? null : texts.text(document.text()).orElseThrow();
    }

    private static <E, P> List<P> parts(List<Located<E>> entries, Function<? super E, P> part) {
        return entries.stream().map(Located::entry).map(part).toList();
    }
}
