package kz.zerek.reading.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zerek.extraction.AcronymFind;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.Extractor;
import kz.zerek.extraction.Find;
import kz.zerek.extraction.ProposalFind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindChangesTest {

    private static final String KAZAKH = "Қазақстан Біріккен Ұлттар Ұйымына (БҰҰ) 1992 жылғы 2 наурызда мүше болды.";
    private static final String RUSSIAN = "Казахстан вступил в Организацию Объединённых Наций (ООН) 2 марта 1992 года.";
    private static final String ENGLISH = "Kazakhstan joined the United Nations (UN) on 2 March 1992.";

    @ParameterizedTest
    @ValueSource(strings = {KAZAKH, RUSSIAN, ENGLISH})
    void finds_of_a_sentence_that_was_moved_are_unchanged(String sentence) {
        var changes = changes(sentence + " Nothing is here.", "Nothing is here.\nAnd there.\n" + sentence);
        assertThat(changes.pairs()).hasSizeGreaterThan(1).noneMatch(FindChanges.Pair::changed);
        assertThat(changes.gone()).isEmpty();
        assertThat(changes.added()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1992 жылғы 2 наурызда | 1992 жылғы 3 наурызда
            2 марта 1992 года | 3 марта 1992 года
            on 2 March 1992 | on 3 March 1992
            """)
    void finds_of_a_changed_sentence_are_paired_by_kind(String old, String now) {
        var before = String.join(" ", KAZAKH, RUSSIAN, ENGLISH);
        var after = before.replace(old, now);
        var changes = changes(before, after);
        assertThat(changes.gone()).isEmpty();
        assertThat(changes.added()).isEmpty();
        assertThat(changes.pairs().stream().filter(FindChanges.Pair::changed))
                .hasSize(2)
                .allSatisfy(pair -> assertThat(finds(after).get(pair.after()))
                        .hasSameClassAs(finds(before).get(pair.before())));
    }

    @Test
    void a_date_that_stays_is_paired_before_one_that_came_in_front_of_it() {
        var before = "The treaty was signed on 2 March 1992 in Almaty by all presidents.";
        var after = "The treaty was drafted in 1990 and signed on 2 March 1992 in Almaty by all presidents.";
        var changes = changes(before, after);
        var old = finds(before);
        var now = finds(after);
        assertThat(changes.pairs()).singleElement().satisfies(pair -> {
            assertThat(((DateFind) now.get(pair.after())).value())
                    .isEqualTo(((DateFind) old.get(pair.before())).value());
            assertThat(pair.changed()).isTrue();
        });
        assertThat(changes.added()).hasSize(1);
    }

    @Test
    void a_proposal_whose_year_changed_is_the_same_proposal() {
        var before = "In 1992, Kazakhstan proposed to convene a conference on confidence-building measures in Asia.";
        var changes = changes(before, before.replace("1992", "1993"));
        assertThat(finds(before)).anyMatch(ProposalFind.class::isInstance);
        assertThat(changes.gone()).isEmpty();
        assertThat(changes.pairs()).allMatch(FindChanges.Pair::changed);
    }

    @Test
    void an_acronym_named_earlier_now_is_the_same_one() {
        var before = "Nothing is here. The OPEC decided.";
        var after = "Here OPEC is named. Nothing is here. The OPEC decided.";
        assertThat(finds(before)).singleElement().isInstanceOf(AcronymFind.class);
        assertThat(changes(before, after).pairs()).containsExactly(new FindChanges.Pair(0, 0, true));
    }

    @Test
    void other_lines_and_spaces_change_nothing() {
        var before = String.join(" ", KAZAKH, RUSSIAN, ENGLISH);
        var changes = changes(before, before.replace(". ", ".\n\n").replace("2 ", "2\u00A0 "));
        assertThat(changes.pairs()).hasSize(finds(before).size()).noneMatch(FindChanges.Pair::changed);
    }

    @Test
    void finds_of_sentences_that_went_and_came_are_gone_and_added() {
        var changes = changes(KAZAKH, "The Bretton Woods conference ended in July 1944.");
        assertThat(changes.pairs()).isEmpty();
        assertThat(changes.gone()).hasSize(finds(KAZAKH).size());
        assertThat(changes.added()).containsExactly(0);
    }

    private static FindChanges changes(String before, String after) {
        return FindChanges.between(finds(before), finds(after), TextChange.between(before, after));
    }

    private static List<Find> finds(String text) {
        return Extractor.extract(text, null).finds();
    }
}
