package kz.zerek.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zerek.account.Cards;
import kz.zerek.account.NewStudent;
import kz.zerek.account.People;
import kz.zerek.account.PeopleFixture;
import kz.zerek.assignment.Assignments;
import kz.zerek.assignment.Counted;
import kz.zerek.assignment.Reveal;
import kz.zerek.assignment.Rules;
import kz.zerek.assignment.Sittings;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.AttemptRecords;
import kz.zerek.classroom.Classes;
import kz.zerek.classroom.Students;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.Order;
import kz.zerek.exam.Part;
import kz.zerek.exam.Variants;
import kz.zerek.exam.store.Exams;
import kz.zerek.language.Language;
import kz.zerek.question.Credit;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Kind;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a student sees of a test that asks one question at a time, without a way back. */
class OneWayViewsTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    Cards cards;

    @Autowired
    Classes classes;

    @Autowired
    Students students;

    @Autowired
    Exams exams;

    @Autowired
    Assignments assignments;

    @Autowired
    Sittings sittings;

    @Autowired
    AttemptRecords records;

    @AfterEach
    void leave() {
        PeopleFixture.signOut();
    }

    private AttemptId begin(Reveal reveal) {
        var fixture = new PeopleFixture(people, cards);
        fixture.owner();
        var teacher = fixture.teacher();
        var classroom = classes.create(teacher, "7Ә");
        students.add(teacher, classroom, List.of(new NewStudent("Бек", null)));
        var student =
                people.find(students.of(teacher, classroom).getFirst().id()).orElseThrow();
        var exam = exams.create(teacher, "Тарих", blueprint()).id();
        var rules = new Rules(
                null, Instant.now().plus(Duration.ofDays(1)), null, 0, null, 1, Counted.BEST, null, reveal, null, true);
        var id = assignments.set(teacher, exam, classroom, Set.of(), rules);
        PeopleFixture.signIn(student);
        return sittings.begin(student, id, Language.KK, null);
    }

    private static Blueprint blueprint() {
        var part = new Part(null, Set.of(), Set.of(Kind.WHEN), 3, Difficulty.MEDIUM, BigDecimal.ONE, List.of(), null);
        return new Blueprint(
                List.of(part),
                EnumSet.allOf(Language.class),
                Order.THROUGHOUT,
                Variants.ONE_FOR_ALL,
                Credit.PARTIAL,
                null);
    }

    @ParameterizedTest
    @EnumSource
    void the_way_leads_from_question_to_question_to_the_review(Reveal reveal) {
        var id = begin(reveal);
        read(Language.KK);
        open(id, 1);
        for (int position = 1; position <= 3; position++) {
            choose(right(id, position));
            click("quiz.next");
        }
        assertThat(getCurrentView()).isInstanceOf(ReviewView.class);
        assertThat(saved(id).next()).isEmpty();
        click("review.finish");
        assertThat(getCurrentView()).isInstanceOf(ResultView.class);
        assertThat(records.get(id).score().percent()).isEqualTo(100);
    }

    private String right(AttemptId id, int position) {
        return ((Task.Choice) saved(id).item(position).question().task())
                .options().stream()
                        .filter(Task.Option::correct)
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    @Test
    void a_question_that_was_left_without_an_answer_is_unanswered() {
        var id = begin(Reveal.AT_END);
        read(Language.KK);
        attempts.respond(id, me(), 1, 0, Language.KK, new Response.Chosen(right(id, 1)));
        for (int position = 1; position <= 3; position++)
            attempts.leave(id, me(), position, position == 1 ? 1 : 0, Language.KK);
        navigate("quiz/" + id + "/review", ReviewView.class);
        assertThat(screen())
                .contains(words("review.unanswered", Map.of("count", 2)))
                .doesNotContain(words("review.all-answered"));
        assertThat(page(getCurrentView()).select(".all-questions a").eachAttr("aria-label"))
                .containsExactly(state(1, "answered"), state(2, "open"), state(3, "open"));
        click("review.finish");
        assertThat(getCurrentView()).isInstanceOf(ResultView.class);
    }

    private String state(int number, String state) {
        return words("review.question", Map.of("number", number, "state", words("review.state." + state)));
    }

    @Test
    void the_review_tells_nothing_of_the_questions_to_come() {
        var id = begin(Reveal.AT_END);
        read(Language.KK);
        navigate("quiz/" + id + "/review", QuestionView.class);
    }
}
