package kz.zerek.correction;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zerek.correction.CorrectionException.Problem;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.reading.Readings;
import org.junit.jupiter.api.Test;

@BothDatabases
class ReviewsTest extends CorrectionsFixture {

    ReviewsTest(TestDatabase database) {}

    private Status listed() {
        return reviews.all().apply(bank().fact(fact));
    }

    @Test
    void what_zerek_brings_along_has_been_reviewed() {
        assertThat(reviews.of(open())).isEqualTo(Status.REVIEWED);
        assertThat(listed()).isEqualTo(Status.REVIEWED);
        assertThat(reviews.last(open())).isEmpty();
    }

    @Test
    void what_was_corrected_is_a_draft_until_it_is_reviewed() {
        var saved = note("One");
        assertThat(reviews.of(saved)).isEqualTo(Status.DRAFT);
        assertThat(listed()).isEqualTo(Status.DRAFT);
        reviews.say(teacher, saved, Status.REVIEWED, "no note");
        assertThat(reviews.of(open())).isEqualTo(Status.REVIEWED);
        assertThat(listed()).isEqualTo(Status.REVIEWED);
        assertThat(reviews.last(open()).orElseThrow().note()).isEmpty();
        assertThat(reviews.last(open()).orElseThrow().by()).isEqualTo(teacher.id());
    }

    @Test
    void a_review_counts_for_what_the_fact_said_then() {
        var first = note("One");
        reviews.say(teacher, first, Status.REVIEWED, "");
        var second = note("Two");
        assertThat(reviews.of(second)).isEqualTo(Status.DRAFT);
        var back = corrections.restore(teacher, second, 1);
        assertThat(reviews.of(back)).isEqualTo(Status.REVIEWED);
        assertThat(reviews.of(corrections.restore(teacher, back, 0))).isEqualTo(Status.REVIEWED);
    }

    @Test
    void what_is_disputed_says_why_until_somebody_thinks_otherwise() {
        reviews.say(teacher, open(), Status.DISPUTED, " The year is\n doubtful ");
        assertThat(listed()).isEqualTo(Status.DISPUTED);
        assertThat(reviews.last(open()).orElseThrow().note()).isEqualTo("The year is doubtful");
        reviews.say(teacher, open(), Status.DRAFT, "");
        assertThat(listed()).isEqualTo(Status.DRAFT);
        reviews.say(teacher, open(), Status.REVIEWED, "");
        assertThat(reviews.of(open())).isEqualTo(Status.REVIEWED);
    }

    @Test
    void nobody_disputes_without_a_word() {
        for (var note : new String[] {"", "  ", "x".repeat(501)})
            assertRefused(Problem.NOTE, () -> reviews.say(teacher, open(), Status.DISPUTED, note));
        assertThat(listed()).isEqualTo(Status.REVIEWED);
    }

    @Test
    void facts_of_a_reading_are_drafts() {
        var readings = bean(Readings.class);
        var id = readings.start("Bridge", "The town bridge was built in May 1905.");
        var candidate = readings.workbench(id).candidates().getFirst();
        var draft = candidate
                .draft()
                .with("statement.kk", "Көпір {date} салынды")
                .with("statement.ru", "Мост построили {date}")
                .with("statement.en", "The bridge was built {date}")
                .with("question.kk", "Көпір {when} салынды?")
                .with("question.ru", "{when} построили мост?")
                .with("question.en", "{when} was the bridge built?");
        readings.correct(id, candidate.number(), candidate.draft(), draft);
        readings.accept(id, candidate.number(), candidate.edits() + 1);
        assertThat(readings.publish(id).facts()).isOne();
        fact = id + "-" + candidate.number();
        assertThat(listed()).isEqualTo(Status.DRAFT);
        var saved = note("A note on the bridge");
        assertThat(bank().fact(fact).note().en()).isEqualTo("A note on the bridge");
        reviews.say(teacher, saved, Status.REVIEWED, "");
        assertThat(listed()).isEqualTo(Status.REVIEWED);
        readings.delete(id);
        assertRefused(Problem.UNKNOWN, this::open);
    }
}
