package kz.zerek.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.database.Together;
import kz.zerek.reading.Candidate.Change;
import kz.zerek.reading.Candidate.State;
import kz.zerek.reading.ReadingException.Problem;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A changed document is read again. */
@BothDatabases
class ImportAgainTest extends ReadingsFixture {

    /** @param database on which the server was started */
    ImportAgainTest(TestDatabase database) {}

    @Test
    void a_document_that_is_read_again_twice_keeps_what_was_decided() {
        var id = readings.start("Title", BRIDGE + FAIR + TRADE);
        for (int number = 1; number <= 3; number++) readings.accept(id, number, 0);
        readings.importAgain(id, "An introduction. " + BRIDGE + FAIR.replace("1911", "1912"));
        assertThat(readings.get(id).version()).isEqualTo(2);
        assertThat(readings.workbench(id).changes())
                .isEqualTo(Map.of(Change.SAME, 1L, Change.CHANGED, 1L, Change.GONE, 1L));
        var changed = candidates(id).stream()
                .filter(candidate -> candidate.change() == Change.CHANGED)
                .findFirst()
                .orElseThrow();
        assertThat(changed.state()).isEqualTo(State.OPEN);
        assertThat(readings.workbench(id).sentenceBefore(changed)).contains(FAIR.strip());

        readings.importAgain(id, BRIDGE + MEMBER + FAIR.replace("1911", "1912"));
        assertThat(readings.get(id).version()).isEqualTo(3);
        assertThat(readings.text(id, 1)).isEqualTo(BRIDGE + FAIR + TRADE);
        assertThat(candidates(id)).extracting(Candidate::number).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(candidates(id).stream().filter(candidate -> candidate.number() == 1))
                .allMatch(candidate ->
                        candidate.state() == State.ACCEPTED && candidate.place().version() == 3);
        assertThat(candidates(id).stream().filter(candidate -> candidate.number() == 3))
                .allMatch(candidate -> candidate.change() == Change.GONE
                        && candidate.state() == State.ACCEPTED
                        && candidate.place().version() == 1);
    }

    @Test
    void the_same_text_again_is_no_version() {
        var id = readings.start("Title", BRIDGE);
        assertRefused(Problem.UNCHANGED, () -> readings.importAgain(id, BRIDGE));
        assertThat(readings.get(id).version()).isOne();
        assertRefused(Problem.EMPTY, () -> readings.importAgain(id, " \0\n"));
    }

    @Test
    void what_was_never_accepted_is_told_gone_once() {
        var id = readings.start("Title", BRIDGE + FAIR);
        readings.importAgain(id, FAIR);
        assertThat(readings.workbench(id).changes()).containsEntry(Change.GONE, 1L);
        assertThat(readings.all().getFirst().open()).isOne();
        assertThat(readings.workbench(id).undecided()).isOne();
        readings.importAgain(id, FAIR + TRADE);
        assertThat(readings.workbench(id).changes()).isEqualTo(Map.of(Change.SAME, 1L, Change.ADDED, 1L));
        assertThat(candidates(id)).extracting(Candidate::number).containsExactly(2, 3);
    }

    @RepeatedTest(3)
    void of_two_who_import_at_once_one_is_refused() throws Exception {
        var id = readings.start("Title", BRIDGE + FAIR);
        var problems = Together.call(IntStream.range(0, 2)
                .<Callable<Object>>mapToObj(i -> () -> {
                    try {
                        readings.importAgain(id, MEMBER.repeat(200) + i);
                        return "imported";
                    } catch (ReadingException e) {
                        return e.problem();
                    }
                })
                .toList());
        // Unless the first has done before the other begins.
        assertThat(problems).contains("imported").containsOnly("imported", Problem.STALE);
        assertThat(readings.get(id).version()).isEqualTo(1 + Collections.frequency(problems, "imported"));
    }
}
