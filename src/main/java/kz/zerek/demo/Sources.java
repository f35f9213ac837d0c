package kz.zerek.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.zerek.bank.Citation;
import kz.zerek.bank.Citation.Gap;
import kz.zerek.bank.Citation.Quote;
import kz.zerek.bank.Citation.Span;
import kz.zerek.bank.Document;
import kz.zerek.demo.World.Place;
import kz.zerek.language.Dating;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.PartialDate;
import kz.zerek.language.Precision;
import kz.zerek.language.date.DateWords;

/** The sources of one topic: some that are named alone, and one whose text the bank holds, as it is quoted. */
final class Sources {

    private static final int NAMED = 3;

    private final World world;
    private final Place place;
    private final Draws draws;
    private final List<Document> named = new ArrayList<>();
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    Sources(World world, Place place, Draws draws) {
        this.world = world;
        this.place = place;
        this.draws = draws;
        language = draws.of(List.of(Language.values()));
        for (int i = 0; i < NAMED; i++) named.add(document(i + 1, null, draws.of(List.of(Language.values()))));
    }

    private Document document(int number, String text, Language language) {
        var id = place.id() + "-s" + number;
        int year = draws.between(1995, 2025);
        var title = world.texts.fill(
                draws.of(world.words.documents()),
                reader -> Map.of("town", place.town().name().in(reader), "n", String.valueOf(year)));
        var publisher = world.title(draws);
        return new Document(
                id,
                language,
                title,
                world.texts.fill(world.words.publisher(), reader -> Map.of("title", publisher.in(reader))),
                "https://example.org/" + id,
                text,
                List.of());
    }

    /** All of them, when everything is told. */
    List<Document> documents() {
        var documents = new ArrayList<>(named);
        if (!text.isEmpty()) documents.add(document(NAMED + 1, text.toString(), language));
        return documents;
    }

    /** One that is named alone. */
    Citation any() {
        return new Citation(draws.of(named).id(), null);
    }

    /** A sentence of the text that has a date, which can be blanked. */
    Citation date(Localized<String> statement, PartialDate date) {
        var adverbial = DateWords.adverbial(Dating.parse(date.toString()), language);
        var sentence = statement.in(language).replace("{date}", adverbial) + ".";
        var form = form(date);
        var written = DateWords.written(date, language, form);
        var gap = new Gap(span(written, sentence), "date", form);
        return quote(sentence, span(adverbial, sentence), List.of(gap));
    }

    /** In which the date of an adverbial stands. */
    private String form(PartialDate date) {
        return switch (language) {
            case KK -> date.precision() == Precision.YEAR ? "possessive" : "locative";
            case RU -> date.precision() == Precision.DAY ? "genitive" : "prepositional";
            case EN -> "nominative";
        };
    }

    /** A sentence of the text, with what of it proves a fact. */
    Citation sentence(Localized<String> sentence, Localized<String> answer) {
        return quote(sentence.in(language) + ".", span(answer.in(language), sentence.in(language)), List.of());
    }

    private Citation quote(String sentence, Span answer, List<Gap> gaps) {
        if (!text.isEmpty()) text.append('\n');
        int start = text.length();
        text.append(sentence);
        return new Citation(place.id() + "-s" + (NAMED + 1), new Quote(sentence, start, answer, gaps));
    }

    private static Span span(String part, String sentence) {
        int start = sentence.indexOf(part);
        return new Span(start, start + part.length());
    }
}
