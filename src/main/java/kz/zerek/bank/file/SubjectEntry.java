package kz.zerek.bank.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Citation;
import kz.zerek.bank.Citation.Gap;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Detail;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.Place;
import kz.zerek.bank.ProposalFact;
import kz.zerek.bank.Statement;
import kz.zerek.bank.Subject;
import kz.zerek.language.Localized;
import kz.zerek.language.Noun;
import org.jspecify.annotations.Nullable;

/** The entries of a bank file from which {@link BankReader} makes facts and sets, made of these again. */
public final class SubjectEntry {

    private SubjectEntry() {}

    /** The list of a bank file in which such a fact or set stands. */
    public static String list(Subject subject) {
        return switch (subject) {
            case DateFact _ -> "dates";
            case AcronymFact _ -> "acronyms";
            case ProposalFact _ -> "proposals";
            case FactSet _ -> "sets";
        };
    }

    /** Maps of fields, lists and texts, to be written by {@link BankWriter}. */
    public static Map<String, Object> of(Subject subject) {
        return switch (subject) {
            case DateFact date -> date(date);
            case AcronymFact acronym -> acronym(acronym);
            case ProposalFact proposal -> proposal(proposal);
            case FactSet set -> set(set);
        };
    }

    private static Map<String, Object> date(DateFact fact) {
        return fields(
                "id", fact.id(),
                "topic", fact.topic(),
                "date", fact.dating(),
                "earliest", fact.earliest(),
                "event", fact.event().equals(fact.id()) ? null : fact.event(),
                "disputed", fact.disputed().stream().map(Object::toString).toList(),
                "statement", localized(fact.statement().map(SubjectEntry::said)),
                "question", localized(fact.statement().map(SubjectEntry::asked)),
                "details", all(fact.details(), SubjectEntry::detail),
                "source", source(fact.source()),
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
                "details", all(fact.details(), SubjectEntry::detail),
                "source", source(fact.source()),
                "note", localized(fact.note()));
    }

    private static Map<String, Object> proposal(ProposalFact fact) {
        return fields(
                "id", fact.id(),
                "topic", fact.topic(),
                "who", fact.who(),
                "where", place(fact),
                "when", fact.when(),
                "what", localized(fact.what().map(SubjectEntry::noun)),
                "details", all(fact.details(), SubjectEntry::detail),
                "source", source(fact.source()),
                "note", localized(fact.note()));
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

    /** The base has a name too if it is alone, so that a form can be put beside it. */
    static @Nullable Map<String, Object> noun(@Nullable Noun noun) {
        if (noun == null) return null;
        var fields = fields(Noun.BASE, noun.base());
        noun.forms().forEach((form, text) -> fields.put(form.words(), text));
        return fields;
    }

    private static @Nullable String said(@Nullable Statement statement) {
        return statement == null ? null : statement.text();
    }

    private static @Nullable String asked(@Nullable Statement statement) {
        return statement == null ? null : statement.question();
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
                "value", detail.value().toPlainString(),
                "unit", detail.unit().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "statement", localized(detail.statement().map(SubjectEntry::said)),
                "question", localized(detail.statement().map(SubjectEntry::asked)),
                "rephrased", localized(detail.rephrased()));
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
        var text = gap.span().of(sentence);
        var occurrences = QuoteChecks.occurrences(text, sentence);
        return fields(
                "text",
                text,
                "of",
                gap.of(),
                "form",
                gap.form(),
                "nth",
                occurrences.size() == 1 ? null : occurrences.indexOf(gap.span().start()) + 1);
    }

    private static <T> List<Map<String, Object>> all(List<T> parts, Function<T, Map<String, Object>> entry) {
        return parts.stream().map(entry).toList();
    }

    private static @Nullable Map<String, Object> localized(@Nullable Localized<?> values) {
        return values == null ? null : fields("kk", values.kk(), "ru", values.ru(), "en", values.en());
    }

    /** Names and values in turn, those that are no maps or lists as texts; without what holds nothing. */
    private static Map<String, Object> fields(@Nullable Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            switch (namesAndValues[i + 1]) {
                case null -> {}
                case Map<?, ?> map when map.isEmpty() -> {}
                case List<?> list when list.isEmpty() -> {}
                case Map<?, ?> map -> fields.put((String) namesAndValues[i], map);
                case List<?> list -> fields.put((String) namesAndValues[i], list);
                case Object value -> fields.put((String) namesAndValues[i], value.toString());
            }
        }
        return fields;
    }
}
