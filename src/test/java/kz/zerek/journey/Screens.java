package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.zerek.language.Language;
import kz.zerek.question.Task;

/** A walk through every screen, in each language. At each one, a stop may switch the colours and the width, and look. */
final class Screens {

    /** What is done at each screen. */
    @FunctionalInterface
    interface Stop {
        /** @param screen its name, unique in the walk but for the language: small letters and hyphens */
        void at(String screen, Tab tab);
    }

    private static final UUID NO_ATTEMPT = new UUID(0x4000L, Long.MIN_VALUE);
    /** Of what it states the bank has some, and says some otherwise. */
    private static final String DOCUMENT = """
            Дүниежүзілік ұйымдар
            Дүниежүзілік пошта одағы (ДПО) 1874 жылғы 9 қазанда құрылды.
            Халықаралық теңіз ұйымы (ИМО) туралы конвенция 1948 жылғы 6 наурызда қабылданды.
            Халықаралық қылмыстық сот (ХҚС) 2002 жылғы 1 шілдеде жұмысын бастады.
            Қазақстан 1992 жылғы 3 наурызда Біріккен Ұлттар Ұйымына (БҰҰ) мүше болды.
            Назарбаев БҰҰ Бас Ассамблеясының 47-сессиясында сенім шаралары жөніндегі кеңес шақыруды ұсынды.
            """;

    private static final SeededQuiz QUIZ = SeededQuiz.ofEveryTask();

    private final Stop stop;
    private final Set<String> right = new HashSet<>();

    private Screens(Stop stop) {
        this.stop = stop;
    }

    static void walk(Visitor visitor, Stop stop) {
        var screens = new Screens(stop);
        screens.misses(visitor);
        screens.quizWithFeedbackAtEnd(visitor);
        screens.quizWithFeedbackAtOnce(visitor);
        screens.quizWithoutConnection(visitor);
        screens.documents(visitor);
        new BankScreens(screens::stop).walk(visitor);
    }

    /** The screens of accounts, classes, tests and results, for somebody who is signed in as the owner. */
    static void walkSchool(Visitor owner, Visitor student, Stop stop) {
        new SchoolScreens(new Screens(stop)::stop, stop).walk(owner, student);
    }

    private void stop(String screen, Tab tab) {
        for (var language : Language.values()) {
            tab.choose(language);
            stop.at(screen, tab);
        }
    }

    private void misses(Visitor visitor) {
        stop("not-found", visitor.open("/no-such-page"));
        stop("unknown-attempt", visitor.open("/quiz/" + NO_ATTEMPT));
        stop("start", visitor.open("/"));
    }

    private void quizWithFeedbackAtEnd(Visitor visitor) {
        var tab = visitor.open("/");
        tab.chooseFeedbackAtEnd();
        tab.start();
        int position = tab.skipTo(Task.Choice.class);
        stop("choice-at-end", tab);
        tab.respond(position, Responses.wrong(position));
        stop("choice-at-end-answered", tab);
        answerThatComesLate(tab, visitor.open(tab.path()));
        stepThatIsLost(tab, visitor);
    }

    /** To a question that was answered in another tab. */
    private void answerThatComesLate(Tab ahead, Tab behind) {
        for (var language : Language.values()) {
            behind.choose(language);
            ahead.page()
                    .waitForResponse(
                            answer -> answer.url().contains("v-r=uidl"),
                            () -> another(ahead).first().click());
            another(behind).last().click();
            assertThat(behind.status()).hasText(behind.text("attempt.error.stale"));
            stop.at("choice-stale", behind);
        }
    }

    /** In a session that the server has forgotten. */
    private void stepThatIsLost(Tab tab, Visitor visitor) {
        for (var language : Language.values()) {
            tab.choose(language);
            visitor.endSession();
            tab.on().click();
            assertThat(tab.page().getByRole(AriaRole.ALERT)).hasText(tab.text("shell.not-sent"));
            stop.at("step-lost", tab);
        }
    }

    private static Locator another(Tab tab) {
        return tab.page().locator(".option:not(:has(:checked))");
    }

    private void quizWithFeedbackAtOnce(Visitor visitor) {
        var tab = visitor.open("/");
        stop("start-unfinished", tab);
        tab.start();
        var first = firstOfEachTask();
        for (int position = 1; position <= QUIZ.length(); position++) {
            if (first.contains(position)) answerWrong(position, tab);
            tab.goOn(position);
        }
        stop("review", tab);
        for (int position = 1; position <= QUIZ.length(); position++) {
            if (!first.contains(position)) answerRight(position, tab);
        }
        stop("review-all-answered", tab);
        tab.finish();
        stop("result", tab);
    }

    private void quizWithoutConnection(Visitor visitor) {
        var tab = visitor.open("/");
        tab.chooseFeedbackAtEnd();
        tab.startWithSheet();
        visitor.profile().setOffline(true);
        assertThat(tab.keeping()).hasText(tab.text("offline.go-on"));
        var first = firstOfEachTask();
        for (int position = 1; position <= QUIZ.length(); position++) {
            if (first.contains(position)) {
                stop(name(position) + "-offline", tab);
                tab.respond(position, Responses.wrong(position));
                stop(name(position) + "-offline-answered", tab);
            }
            tab.on().click();
        }
        stop("overview-offline", tab);
        visitor.profile().setOffline(false);
        assertThat(tab.page().locator(".offline")).hasCount(0);
        assertThat(tab.button("review.finish")).isVisible();
    }

    private void documents(Visitor visitor) {
        var desk = Desk.of(visitor);
        stop("read", desk.tab());
        for (var language : Language.values()) {
            desk.tab().choose(language);
            desk.upload("a.docx", new byte[0]);
            assertThat(desk.problem()).hasText(desk.tab().text("document.problem.empty"));
            stop.at("read-problem", desk.tab());
        }
        desk.paste(DOCUMENT);
        desk.awaitDocument();
        stop("reading", desk.tab());
        correct(desk);
        desk.tab().button("reading.accept-all.all").click();
        assertThat(desk.message()).isVisible();
        stop("reading-decided", desk.tab());
        desk.openSettings();
        desk.paste(DOCUMENT.replace("6 наурызда", "17 наурызда").replaceFirst(".*ХҚС.*\n", ""));
        assertThat(desk.tab().page().locator("del").first()).isVisible();
        stop("reading-changed", desk.tab());
        desk.openSettings();
        desk.tab().button("reading.delete").click();
        for (var language : Language.values()) {
            desk.tab().choose(language);
            desk.openSettings();
            stop.at("reading-settings", desk.tab());
        }
        desk.tab().button("reading.delete").click();
        desk.tab().button("reading.delete.sure").click();
        assertThat(desk.tab().page()).hasURL(Pattern.compile(".*/read$"));
    }

    /** Of a date with an open editor: with nothing said, with something wrong, with its questions. */
    private void correct(Desk desk) {
        int post = desk.date("1874");
        Desk.press(desk.card(post), "edit");
        desk.fill(post, "date", "бір күні");
        desk.fill(post, "statement.ru", "Всемирный почтовый союз был основан");
        assertThat(desk.invalid()).hasCount(2);
        stop("reading-wrong", desk.tab());
        desk.fill(post, "date", "1874-10-09");
        desk.fill(post, "statement.ru", "Всемирный почтовый союз был основан {date}");
        desk.fill(post, "statement.en", "The Universal Postal Union was founded {date}");
        for (var language : Language.values()) {
            desk.tab().choose(language);
            desk.preview().first().evaluate("details => details.open = true");
            stop.at("reading-preview", desk.tab());
        }
    }

    private void answerWrong(int position, Tab tab) {
        var task = name(position);
        var wrong = Responses.wrong(position);
        stop(task, tab);
        tab.respond(position, wrong);
        // Of a choice, the feedback comes at once.
        if (!isChoice(position)) stop(task + "-answered", tab);
        tab.settle(wrong);
        stop(task + "-wrong", tab);
    }

    /** From the review, and back to it. */
    private void answerRight(int position, Tab tab) {
        tab.page()
                .locator(".open-questions a[data-number='%d']".formatted(position))
                .click();
        tab.awaitQuestion(position);
        tab.answer(position, Responses.right(position, tab.language()));
        if (right.add(name(position))) stop(name(position) + "-right", tab);
        tab.button("quiz.overview").click();
        assertThat(tab.heading()).hasText(tab.text("review.heading"));
    }

    private static Set<Integer> firstOfEachTask() {
        var first = new LinkedHashMap<String, Integer>();
        for (int position = 1; position <= QUIZ.length(); position++) first.putIfAbsent(name(position), position);
        return Set.copyOf(first.values());
    }

    private static boolean isChoice(int position) {
        return QUIZ.question(position).task() instanceof Task.Choice;
    }

    private static String name(int position) {
        return QUIZ.question(position).task().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
