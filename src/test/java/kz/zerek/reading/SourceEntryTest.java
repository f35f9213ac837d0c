package kz.zerek.reading;

import static kz.zerek.reading.CandidatesFixture.draft;
import static kz.zerek.reading.CandidatesFixture.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.zerek.extraction.Span;
import kz.zerek.language.Language;
import kz.zerek.reading.Draft.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceEntryTest {

    private static final Draft UN = draft(Kind.ACRONYM, "short.en", "UN", "long.en", "United Nations");

    private static Map<String, Object> entry(String text, Candidate candidate, Language language) {
        return new SourceEntry("document", text, candidate.place(), candidate, language).fields();
    }

    /** Of the part of a sentence that stands between brackets, which are taken off. */
    private static Map<String, Object> entry(String marked, Draft draft) {
        var sentence = marked.replaceAll("[\\[\\]]", "");
        var candidate = CandidatesFixture.of(sentence, marked.indexOf('['), marked.indexOf(']') - 1, draft);
        return entry(sentence, candidate, Language.EN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kazakhstan joined the [UN].            | UN
            [UN] and UN.                           | UN and
            UN and [UN].                           | and UN
            UN, UN, [UN]                           | UN, UN, UN
            [UN] UN UN                             | UN UN UN
            The [UN] is what the UN is.            | The UN
            [a] b a                                | a b
            x[UN]x xUNx                            | xUNx xUNx
            """)
    void the_answer_stands_in_its_sentence_once(String marked, String answer) {
        var found = (String) entry(marked, UN).get("answer");
        var sentence = marked.replaceAll("[\\[\\]]", "");
        assertThat(sentence.indexOf(found)).isNotNegative().isEqualTo(sentence.lastIndexOf(found));
        assertThat(found).isEqualTo(answer);
    }

    @Test
    void the_sentence_is_told_with_its_place() {
        var text = "It was so. Kazakhstan joined the UN.";
        var candidate = CandidatesFixture.candidate(1, new Place(1, new Span(33, 35), new Span(11, 36)), UN);
        assertThat(entry(text, candidate, Language.EN))
                .containsEntry("at", "11")
                .containsEntry("sentence", "Kazakhstan joined the UN.")
                .containsEntry("answer", "UN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KK | Қазақстан 1992 жылғы 2 наурызда мүше болды.          | locative
            KK | Тәуелсіз Қазақстан тарихында 1992 жылғы 2 наурыз ерекше. | nominative
            RU | Казахстан вступил в ООН 2 марта 1992 года.           | nominative
            RU | Посольство открыли в феврале 1992 года.              | prepositional
            EN | Kazakhstan joined the United Nations on 2 March 1992. | nominative
            """)
    void a_date_is_blanked_in_the_form_in_which_it_is_written(Language language, String text, String form) {
        assertThat(gaps(entry(text, found(text, Kind.DATE), language)))
                .singleElement()
                .satisfies(gap -> assertThat(gap).containsEntry("of", "date").containsEntry("form", form));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> gaps(Map<String, Object> entry) {
        return (List<Map<String, Object>>) entry.getOrDefault("gaps", List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RU | Казахстан вступил в ООН 02.03.1992.
            EN | Kazakhstan joined the United Nations on the 2nd of March, 1992.
            RU | Қазақстан 1992 жылғы 2 наурызда мүше болды.
            """)
    void a_date_that_is_written_as_no_other_would_be_is_not_blanked(Language language, String text) {
        assertThat(gaps(entry(text, found(text, Kind.DATE), language))).isEmpty();
    }

    @Test
    void a_date_that_a_teacher_corrected_is_not_blanked() {
        var text = "Kazakhstan joined the United Nations on 2 March 1992.";
        var candidate = found(text, Kind.DATE);
        assertThat(gaps(entry(text, candidate.with(candidate.draft().with("date", "1992-03-03")), Language.EN)))
                .isEmpty();
    }

    @Test
    void an_acronym_is_blanked_if_its_name_is_known() {
        assertThat(gaps(entry("Kazakhstan joined the [UN].", UN)))
                .containsExactly(Map.of("text", "UN", "of", "short", "form", "nominative"));
        assertThat(gaps(entry("Kazakhstan joined the [UN].", UN.with("long.en", ""))))
                .isEmpty();
    }

    @Test
    void an_acronym_with_an_ending_is_not_blanked() {
        assertThat(gaps(entry("Kazakhstan joined the [UNs].", UN))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The [UN] is the UN.   | 1
            The UN is the [UN].   | 2
            UNUN is the [UN].     | 3
            [UN] is UN and UN.    | 1
            """)
    void a_gap_that_could_be_several_says_which(String marked, String nth) {
        assertThat(gaps(entry(marked, UN)))
                .singleElement()
                .satisfies(gap -> assertThat(gap).containsEntry("nth", nth));
    }

    @Test
    void what_goes_beyond_the_end_of_its_sentence_is_not_blanked() {
        var draft = UN.with("short.en", "UN. It is");
        assertThat(gaps(entry("Kazakhstan joined the [UN. It is] so.", draft))).isEmpty();
    }

    @Test
    void a_proposal_has_no_gap() {
        var text = "Minister John Smith proposed building a bridge.";
        assertThat(gaps(entry(text, found(text, Kind.PROPOSAL), Language.EN))).isEmpty();
    }

    @Test
    void a_find_that_goes_beyond_its_sentence_is_quoted_as_far_as_that_goes() {
        var text = "He proposed building a bridge. And a road.";
        var candidate = CandidatesFixture.candidate(
                1, new Place(1, new Span(12, 41), new Span(0, 30)), draft(Kind.PROPOSAL, "what.en", "a bridge"));
        assertThat(entry(text, candidate, Language.EN)).containsEntry("answer", "building a bridge.");
    }
}
