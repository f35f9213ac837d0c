package kz.zerek.reading;

import static kz.zerek.reading.CandidatesFixture.BANK;
import static kz.zerek.reading.CandidatesFixture.ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Document;
import kz.zerek.bank.Fact;
import kz.zerek.bank.Topic;
import kz.zerek.extraction.Span;
import kz.zerek.reading.Draft.Kind;
import org.junit.jupiter.api.Test;

class OtherFactsTest {

    private static final String TEXT = "It was in 1992.";

    private static Bank withReading() {
        var place = new Place(1, new Span(10, 14), new Span(0, TEXT.length()));
        return CandidatesFixture.check(
                        TEXT,
                        CandidatesFixture.candidate(
                                1, place, CandidatesFixture.completed(CandidatesFixture.draft(Kind.DATE))),
                        CandidatesFixture.candidate(
                                2, place, CandidatesFixture.completed(CandidatesFixture.draft(Kind.PROPOSAL))))
                .bank();
    }

    private static List<String> ids(Bank bank) {
        return Stream.of(
                        bank.documents().stream().map(Document::id),
                        bank.topics().stream().map(Topic::id),
                        bank.actors().stream().map(Actor::id),
                        bank.facts().stream().map(Fact::id))
                .flatMap(ids -> ids)
                .toList();
    }

    @Test
    void they_are_all_but_what_a_reading_gave() {
        assertThat(ids(withReading())).hasSizeGreaterThan(ids(BANK).size());
        assertThat(ids(OtherFacts.without(ID, withReading()))).isEqualTo(ids(BANK));
    }

    @Test
    void of_a_bank_that_has_nothing_of_a_reading_they_are_all() {
        assertThat(OtherFacts.without(ID, BANK)).isSameAs(BANK);
    }

    @Test
    void what_another_reading_gave_is_among_them() {
        var bank = withReading();
        assertThat(OtherFacts.without(new ReadingId("reading-abcdefghij"), bank))
                .isSameAs(bank);
    }
}
