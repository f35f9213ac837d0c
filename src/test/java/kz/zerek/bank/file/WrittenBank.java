package kz.zerek.bank.file;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Document;
import kz.zerek.bank.Forum;
import kz.zerek.bank.ProposalFact;
import kz.zerek.bank.Topic;
import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;

/** A bank as a bank file that a person could have written, to be read and checked again. */
public final class WrittenBank {

    private static final String FILE = "bank.yaml";

    private final Bank bank;

    private WrittenBank(Bank bank) {
        this.bank = bank;
    }

    /** @throws InvalidBankException if the file of the bank would not be right */
    public static Bank readAgain(Bank bank) {
        var texts = new HashMap<String, String>();
        texts.put(FILE, new WrittenBank(bank).yaml());
        bank.documents().stream()
                .filter(document -> document.text() != null)
                .forEach(document -> texts.put("documents/" + textFile(document), document.text()));
        BankFolder folder = path -> texts.containsKey(path)
                ? new ByteArrayInputStream(texts.get(path).getBytes(StandardCharsets.UTF_8))
                : null;
        return new BankReader(BankFilesFixture.NOON).read(folder, List.of(FILE));
    }

    private String yaml() {
        return BankWriter.write(fields(
                "documents", all(bank.documents().stream().toList(), WrittenBank::document),
                "topics", all(bank.topics(), WrittenBank::topic),
                "actors", all(bank.actors().stream().toList(), WrittenBank::actor),
                "forums", all(bank.forums().stream().toList(), WrittenBank::forum),
                "dates", all(bank.facts(DateFact.class).toList(), SubjectEntry::of),
                "acronyms", all(bank.facts(AcronymFact.class).toList(), SubjectEntry::of),
                "proposals", all(bank.facts(ProposalFact.class).toList(), SubjectEntry::of),
                "sets", all(bank.sets(), SubjectEntry::of)));
    }

    private static <T> List<Map<String, Object>> all(List<T> parts, Function<? super T, Map<String, Object>> entry) {
        return parts.stream().map(entry).toList();
    }

    /** Names and values in turn; without those that are null. */
    private static Map<String, Object> fields(@Nullable Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            if (namesAndValues[i + 1] != null) fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return fields;
    }

    private static @Nullable Map<String, Object> localized(@Nullable Localized<?> values) {
        return values == null ? null : fields("kk", values.kk(), "ru", values.ru(), "en", values.en());
    }

    private static Map<String, Object> document(Document document) {
        return fields(
                "id", document.id(),
                "language", document.language().code(),
                "title", localized(document.title()),
                "publisher", localized(document.publisher()),
                "address", document.address(),
                "text", document.text() == null ? null : textFile(document));
    }

    private static String textFile(Document document) {
        return document.id() + ".txt";
    }

    private static Map<String, Object> topic(Topic topic) {
        return fields("id", topic.id(), "name", localized(topic.name()));
    }

    private static Map<String, Object> actor(Actor actor) {
        return fields(
                "id", actor.id(),
                "kind", actor.kind().name().toLowerCase(Locale.ROOT),
                "gender", actor.gender().name().toLowerCase(Locale.ROOT),
                "name", localized(actor.name().map(SubjectEntry::noun)));
    }

    private static Map<String, Object> forum(Forum forum) {
        return fields("id", forum.id(), "name", localized(forum.name().map(SubjectEntry::noun)));
    }
}
