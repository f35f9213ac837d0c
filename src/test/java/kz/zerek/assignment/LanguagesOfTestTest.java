package kz.zerek.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kz.zerek.attempt.Attempt;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.exam.Blueprint;
import kz.zerek.language.Language;
import kz.zerek.question.Response;
import org.junit.jupiter.api.Test;

/** In which languages a test is read while it is taken. */
@BothDatabases
class LanguagesOfTestTest extends SchoolFixture {

    LanguagesOfTestTest(TestDatabase database) {
        super(database);
    }

    private AssignmentId setInKazakhAndRussian(Rules rules) {
        var all = blueprint("2");
        var some = new Blueprint(
                all.parts(), Set.of(Language.KK, Language.RU), all.order(), all.variants(), all.credit(), all.time());
        exam = exams.create(teacher, "Test", some).id();
        return set(rules);
    }

    @Test
    void a_page_in_a_language_that_the_test_does_not_have_puts_its_questions_as_it_began() {
        var id = setInKazakhAndRussian(Rules.PLAIN);
        var attempt = attempts.get(sittings.begin(arman, id, Language.RU, null), taker(arman));
        assertThat(attempt.language(Language.KK)).isEqualTo(Language.KK);
        assertThat(attempt.language(Language.EN)).isEqualTo(Language.RU);
        assertThat(answerIn(Language.EN, attempt, 1)).isEqualTo(Language.RU);
        assertThat(answerIn(Language.KK, attempt, 2)).isEqualTo(Language.KK);
    }

    private Language answerIn(Language page, Attempt attempt, int position) {
        var right = new Response.Chosen(option(attempt, position, true));
        return attempts.respond(attempt.id(), taker(arman), position, 0, page, right)
                .item(position)
                .language();
    }

    @Test
    void the_language_that_a_teacher_sets_since_holds_at_once() {
        var id = setInKazakhAndRussian(Rules.PLAIN);
        var attempt = begin(arman, id);
        assertThat(attempt.language(Language.KK)).isEqualTo(Language.KK);
        assignments.change(
                teacher,
                id,
                Rules.PLAIN,
                new Rules(null, null, null, 0, null, 1, Counted.BEST, Language.RU, Reveal.AT_END, null, false));
        clock.pass(HOUR);
        var later = attempts.get(attempt.id(), taker(arman));
        assertThat(later.language(Language.KK)).isEqualTo(Language.RU);
        assertThat(answerIn(Language.KK, later, 1)).isEqualTo(Language.RU);
    }
}
