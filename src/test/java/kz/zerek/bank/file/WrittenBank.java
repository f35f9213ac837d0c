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
import kz.zerek.bank.Citation;
import kz.zerek.bank.Citation.Gap;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Detail;
import kz.zerek.bank.Document;
import kz.zerek.bank.Fact;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.Forum;
import kz.zerek.bank.Place;
import kz.zerek.bank.ProposalFact;
import kz.zerek.bank.Statement;
import kz.zerek.bank.Topic;
import kz.zerek.language.Localized;
import kz.zerek.language.Noun;
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
                "dates", all(bank.facts(DateFact.class).toList(), WrittenBank::date),
                "acronyms", all(bank.facts(AcronymFact.class).toList(), WrittenBank::acronym),
                "proposals", all(bank.facts(ProposalFact.class).toList(), WrittenBank::proposal),
                "sets", all(bank.sets(), WrittenBank::set)));
    }

    private static <T> List<Map<String, Object>> all(List<T> parts, Function<T, Map<String, Object>> entry) {
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
                "name", localized(actor.name().map(WrittenBank::noun)));
    }

    private static Map<String, Object> forum(Forum forum) {
        return fields("id", forum.id(), "name", localized(forum.name().map(WrittenBank::noun)));
    }

    private static Object noun(Noun noun) {
        if (noun.forms().isEmpty()) return noun.base();
        var fields = fields(Noun.BASE, noun.base());
        noun.forms().forEach((form, text) -> fields.put(form.words(), text));
        return fields;
    }

    private static Map<String, Object> date(DateFact fact) {
        return fields(
                "id", fact.id(),
                "topic", fact.topic(),
                "date", fact.dating().toString(),
                "earliest", fact.earliest() == null ? null : fact.earliest().toString(),
                "event", fact.event().equals(fact.id()) ? null : fact.event(),
                "disputed", fact.disputed().stream().map(Object::toString).toList(),
                "statement", localized(fact.statement().map(Statement::text)),
                "question", localized(fact.statement().map(Statement::question)),
                "details", all(fact.details(), WrittenBank::detail),
                "source", source(fact),
                "note", localized(fact.note()));
    }

    private static Map<String, Object> acronym(AcronymFact fact) {
        return fields(
                "id", fact.id(),
                "topic", fact.topic(),
                "short", localized(fact.shortName()),
                "long", localized(fact.longName()),
                "about", localized(fact.about()),
                "others", localized(fact.others()),
                "lures", localized(fact.lures()),
                "details", all(fact.details(), WrittenBank::detail),
                "source", source(fact),
                "note", localized(fact.note()));
    }

    private static Map<String, Object> proposal(ProposalFact fact) {
        return fields(
                "id", fact.id(),
                "topic", fact.topic(),
                "who", fact.who(),
                "where", place(fact),
                "when", fact.when() == null ? null : fact.when().toString(),
                "what", localized(fact.what().map(WrittenBank::noun)),
                "details", all(fact.details(), WrittenBank::detail),
                "source", source(fact),
                "note", localized(fact.note()));
    }

    private static @Nullable Map<String, Object> place(ProposalFact fact) {
        return switch (fact.where()) {
            case Place.Session(var forum, var number) ->
                fields("forum", forum, "session", number, "earliest", fact.earliest());
            case Place.Named(var adverbial) -> localized(adverbial);
            case null -> null;
        };
    }

    private static Map<String, Object> detail(Detail detail) {
        return fields(
                "id", detail.id(),
                "value", detail.value(),
                "unit", detail.unit().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "statement", localized(detail.statement().map(Statement::text)),
                "question", localized(detail.statement().map(Statement::question)),
                "rephrased", localized(detail.rephrased()));
    }

    private static Map<String, Object> source(Fact fact) {
        return source(fact.source());
    }

    private static Map<String, Object> source(Citation source) {
        var quote = source.quote();
        if (quote == null) return fields("document", source.document());
        return fields(
                "document", source.document(),
                "at", quote.start(),
                "sentence", quote.sentence(),
                "answer", quote.answer().of(quote.sentence()),
                "gaps", all(quote.gaps(), gap -> gap(gap, quote.sentence())));
    }

    private static Map<String, Object> gap(Gap gap, String sentence) {
        return fields("text", gap.span().of(sentence), "of", gap.of(), "form", gap.form());
    }

    private static Map<String, Object> set(FactSet set) {
        return fields(
                "id", set.id(),
                "topic", set.topic(),
                "question", localized(set.question()),
                "claim", localized(set.claim()),
                "members", set.members(),
                "source", source(set.source()),
                "note", localized(set.note()));
    }
}
